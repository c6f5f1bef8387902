/**
 * Connections, painted in bulk: they are collected into arrays, drawn into pixels on a thread of their own, and shown as one
 * picture. Hundreds of thousands of them never hold the window up.
 */
package org.soma.diagram.ui.links;
