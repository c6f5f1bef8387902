/**
 * Tests of the workbench as its user meets it: real windows, mouse and keys.
 */
package org.soma.app.ui.tests;
