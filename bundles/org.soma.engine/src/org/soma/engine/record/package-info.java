/**
 * What is kept of a run: a folder with its settings as JSON, its metrics as CSV and its weights as safetensors.
 */
package org.soma.engine.record;
