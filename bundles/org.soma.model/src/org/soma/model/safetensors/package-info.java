/**
 * Reading and writing the safetensors format: an 8-byte little-endian length, that many bytes of JSON which say what
 * there is and where, and then the values.
 */
package org.soma.model.safetensors;
