/**
 * Trains networks before the eyes of their users.
 */
package org.soma.training.ui;
