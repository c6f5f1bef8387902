/**
 * Where rows are kept: in memory while they are few, in a mapped file where they are many.
 */
package org.soma.data.storage;
