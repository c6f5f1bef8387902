/**
 * The New wizards: project, network, dataset, training and example.
 * Each has one page, checks while its user types, and shows what it made.
 */
package org.soma.ui.wizards;
