/**
 * The nature and builder of Soma projects, and the markers they put on what is wrong.
 */
package org.soma.project;
