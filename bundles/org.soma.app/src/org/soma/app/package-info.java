/**
 * The product: application, workspace, menus and branding.
 */
package org.soma.app;
