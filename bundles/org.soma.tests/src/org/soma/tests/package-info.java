/**
 * Rules that hold for every bundle, checked over all there are: a new bundle is checked without being named here.
 */
package org.soma.tests;
