/**
 * Networks, datasets and trainings as EMF models: the code generated from soma.ecore, the values it uses, and queries.
 */
package org.soma.model;
