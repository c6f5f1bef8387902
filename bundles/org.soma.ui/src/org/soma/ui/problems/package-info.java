/**
 * Quick fixes: what the Problems view offers for the problems of networks, datasets and trainings.
 */
package org.soma.ui.problems;
