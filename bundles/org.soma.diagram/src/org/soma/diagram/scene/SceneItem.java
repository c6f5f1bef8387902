package org.soma.diagram.scene;

/** Something to be drawn. */
public sealed interface SceneItem permits GroupFrame, GroupBlock, LinkCurve, LayerBlock, NeuronCircle, Ellipsis, NoteBox, Legend {

	/** All that it covers. */
	Box bounds();
}
