/**
 * What GEF 3.2 expects of JFace and no longer finds there.
 */
package org.eclipse.jface.util;
