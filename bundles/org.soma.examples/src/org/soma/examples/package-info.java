/**
 * Sample projects and templates.
 */
package org.soma.examples;
