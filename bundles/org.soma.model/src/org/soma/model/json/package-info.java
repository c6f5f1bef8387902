/**
 * JSON, as safetensors headers, run records and the command line have it.
 */
package org.soma.model.json;
