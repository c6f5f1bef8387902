/**
 * What tests in the real workbench stand on: waiting, a user with mouse and keyboard, and a clean start and end.
 */
package org.soma.testing.ui;
