/**
 * What is printed: JSON for programs and aligned tables for people.
 */
package org.soma.commandline.output;
