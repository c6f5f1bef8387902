/**
 * Keeps the problem markers of Soma projects right while their files change.
 */
package org.soma.project.build;
