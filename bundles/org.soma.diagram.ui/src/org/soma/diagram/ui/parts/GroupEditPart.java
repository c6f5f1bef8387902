package org.soma.diagram.ui.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.diagram.scene.Wording;
import org.soma.diagram.ui.figures.GroupFigure;
import org.soma.diagram.ui.links.Spot;
import org.soma.diagram.ui.policies.ModelCommand;
import org.soma.diagram.ui.tools.NodeDragTracker;
import org.soma.model.Group;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.edit.commands.GroupEdits;
import org.soma.ui.look.Colours;

/** A group: a frame around its members or, collapsed, one block in their middle. */
public final class GroupEditPart extends ElementEditPart implements NamedPart {

	private static final int HALF = 25;

	GroupEditPart(Group group) {
		super(group);
	}

	@Override
	public Group getModel() {
		return (Group) super.getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new GroupFigure();
	}

	@Override
	public IFigure nameFigure() {
		return getFigure();
	}

	@Override
	public Rectangle nameArea() {
		return ((GroupFigure) getFigure()).title();
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new NodeDragTracker(this);
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			toggle();
		} else if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
			NameEditor.open(this);
		}
	}

	@Override
	protected String spoken() {
		return "Group " + Networks.label(getModel()) + ", " + getModel().getMembers().size() + (getModel().isCollapsed() ? " nodes, collapsed" : " nodes");
	}

	private void toggle() {
		var domain = ((NetworkEditPart) getParent()).getDomain();
		new ModelCommand(domain, GroupEdits.setCollapsed(domain, List.of(getModel()), !getModel().isCollapsed())).execute();
	}

	/** Those of the first, for as a rule all are alike. */
	private static Colours.Pair colours(List<Node> members) {
		return Colours.pair(members.stream().findFirst().flatMap(first -> Catalog.get().type(first.getType())).map(Descriptor::colour).orElse(null));
	}

	/** What nodes that are shown there take up between them, as far as they are wide. */
	static Rectangle bounds(List<Spot> spots) {
		Rectangle bounds = null;
		for (Spot spot : spots) {
			Rectangle body = new Rectangle((int) Math.round(spot.x() - spot.reach()), (int) Math.round(spot.y()), (int) (2 * spot.reach()), 0);
			bounds = bounds == null ? body : bounds.union(body);
		}
		return bounds == null ? new Rectangle() : bounds;
	}

	@Override
	protected void refreshVisuals() {
		Group group = getModel();
		List<Node> members = group.getMembers();
		((GroupFigure) getFigure()).show(Networks.label(group), Wording.members(group), group.isCollapsed(), colours(members));
		NetworkEditPart network = (NetworkEditPart) getParent();
		Rectangle area;
		if (group.isCollapsed()) {
			Point centre = network.places().block(group);
			area = new Rectangle(centre.x - GroupFigure.BLOCK.width / 2, centre.y - GroupFigure.BLOCK.height / 2, GroupFigure.BLOCK.width,
					GroupFigure.BLOCK.height);
		} else {
			area = GroupFigure.frame(bounds(members.stream().map(network::spot).toList()).expand(0, HALF));
		}
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), area);
	}
}
