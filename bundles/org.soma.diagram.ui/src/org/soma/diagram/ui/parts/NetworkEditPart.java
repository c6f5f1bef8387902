package org.soma.diagram.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.soma.catalog.validation.Problem;
import org.soma.diagram.ui.figures.NetworkFigure;
import org.soma.diagram.ui.links.LinkLayer;
import org.soma.diagram.ui.links.LinkSet;
import org.soma.diagram.ui.links.Spot;
import org.soma.diagram.ui.policies.AlignmentGuidePolicy;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.diagram.ui.policies.NetworkLayoutEditPolicy;
import org.soma.model.Element;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Note;

/**
 * The whole network: groups, notes and nodes as children, and its connections as one picture below them. A connection has a
 * part of its own only while it is selected.
 */
public final class NetworkEditPart extends AbstractGraphicalEditPart {

	/** How near to a connection, in pixels of the screen, the mouse must be. */
	private static final double REACH = 5;
	/** Connections that take longer to lay out than a window that opens may be held. */
	private static final int MANY = 5_000;

	private final EditingDomain domain;
	private final Set<Link> pickedLinks = new LinkedHashSet<>();
	/** Where nodes and notes are while they are dragged. */
	private final Map<Element, Point> dragged = new LinkedHashMap<>();
	private Places places = new Places(Map.of());
	private LinkSet.Moving moving = LinkSet.Moving.NOTHING;
	private NetworkState state = NetworkState.MODEL;
	private Badges badges = Badges.NONE;
	private float threshold;
	private AccessibleEditPart accessible;

	NetworkEditPart(Network network, EditingDomain domain) {
		this.domain = domain;
		setModel(network);
	}

	@Override
	public Network getModel() {
		return (Network) super.getModel();
	}

	/** Where changes of this network are executed. */
	public EditingDomain getDomain() {
		return domain;
	}

	@Override
	protected IFigure createFigure() {
		return new NetworkFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new NetworkLayoutEditPolicy());
		installEditPolicy("guides", new AlignmentGuidePolicy());
	}

	@Override
	protected List<?> getModelChildren() {
		List<Object> children = new ArrayList<>(getModel().getGroups());
		children.addAll(getModel().getNotes());
		for (Node node : getModel().getNodes()) {
			if (!isHidden(node)) {
				children.add(node);
			}
		}
		pickedLinks.removeIf(link -> link.eContainer() != getModel());
		children.addAll(pickedLinks);
		return children;
	}

	private static boolean isHidden(Node node) {
		return node.getGroup() != null && node.getGroup().isCollapsed();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = "Drawing of a network, " + getModel().getNodes().size() + " nodes, " + getModel().getLinks().size()
							+ " connections";
				}
			};
		}
		return accessible;
	}

	private LinkLayer layer() {
		return ((NetworkRoot) getRoot()).links();
	}

	@Override
	protected void refreshVisuals() {
		places = new Places(dragged);
		if (!isActive() && getModel().getLinks().size() > MANY) {
			layOutLater();
		} else {
			layer().setLinks(LinkSet.of(getModel(), places, threshold, state, moving), state != NetworkState.MODEL);
		}
	}

	/** While the editor opens. The thread of the layer has places of its own. */
	private void layOutLater() {
		Network network = getModel();
		network.getGroups(); // EMF makes a list when it is first asked for, which two threads must not do at once
		Places own = new Places(Map.of());
		layer().setLinksLater(() -> LinkSet.of(network, own, 0, NetworkState.MODEL, LinkSet.Moving.NOTHING));
	}

	/** Where a node is shown. */
	public Spot spot(Node node) {
		return places.of(node);
	}

	Places places() {
		return places;
	}

	/** Whether connections are drawn as curves. */
	boolean drawsCurves() {
		return layer().links().areCurves();
	}

	/** Shows nodes and notes elsewhere than they stand; an empty map ends it. */
	public void drag(Map<? extends Element, Point> places) {
		Set<Element> moved = new LinkedHashSet<>(dragged.keySet());
		moved.addAll(places.keySet());
		if (!dragged.keySet().equals(places.keySet())) {
			moving = moving(places.keySet());
		}
		dragged.clear();
		dragged.putAll(places);
		refreshVisuals();
		for (Element element : moved) {
			if (getViewer().getEditPartRegistry().get(element) instanceof NodeEditPart part) {
				Spot spot = spot(part.getModel());
				part.showAt(new Point((int) Math.round(spot.x()), (int) Math.round(spot.y())));
			}
		}
		for (Object child : getChildren()) {
			if (child instanceof LinkEditPart || child instanceof GroupEditPart || child instanceof NoteEditPart) {
				((EditPart) child).refresh();
			}
		}
	}

	private static LinkSet.Moving moving(Set<? extends Element> elements) {
		Set<Node> nodes = elements.stream().filter(Node.class::isInstance).map(Node.class::cast).collect(Collectors.toUnmodifiableSet());
		return nodes.isEmpty() ? LinkSet.Moving.NOTHING : new LinkSet.Moving(nodes);
	}

	/** Shows other values than those of the model from now on, or with {@link NetworkState#MODEL} those again. */
	public void show(NetworkState newest) {
		state = newest;
		moving = moving(dragged.keySet()); // what stands still looks otherwise now
		if (layer().awaitsLinks()) {
			refreshVisuals();
		} else {
			layer().setLinks(layer().links().with(state, moving), state != NetworkState.MODEL);
		}
		for (Object child : getChildren()) {
			if (child instanceof NodeEditPart node) {
				node.show(newest);
			}
		}
	}

	/** The values that are shown. */
	public NetworkState state() {
		return state;
	}

	/** Leaves out connections weaker than this, from 0, which shows all, to 1. */
	public void setThreshold(float least) {
		threshold = least;
		refreshVisuals();
	}

	/** Marks what is wrong. */
	public void setProblems(List<Problem> problems) {
		badges = new Badges(problems);
		for (Object child : getChildren()) {
			if (child instanceof NodeEditPart node) {
				node.setProblem(badges.of(node.getModel()));
			}
		}
		((NetworkRoot) getRoot()).problems().repaint();
	}

	public Badges badges() {
		return badges;
	}

	/** What is wrong with what is shown of an element, in one line; nothing where it is sound. */
	public Optional<String> problem(EObject element) {
		return Optional.ofNullable(badges.of(element)).map(problem -> problem.element() == element ? problem.message() : problem.line());
	}

	/** Brings the whole drawing up to date after a step of the history. */
	public void refreshAll() {
		refresh();
		for (Object child : getChildren()) {
			((EditPart) child).refresh();
		}
	}

	/** The part that shows an element: a connection gets one when it is asked for, a node may be in a collapsed group. */
	public EditPart partOf(Object element) {
		if (element instanceof Link link && link.eContainer() == getModel() && pickedLinks.add(link)) {
			refreshChildren();
		}
		return (EditPart) getViewer().getEditPartRegistry().get(element instanceof Node node && isHidden(node) ? node.getGroup() : element);
	}

	/** Forgets the parts of connections that are not selected any more. */
	void dropUnselectedLinks() {
		boolean dropped = pickedLinks.removeIf(link -> {
			EditPart part = (EditPart) getViewer().getEditPartRegistry().get(link);
			return part == null || part.getSelected() == SELECTED_NONE;
		});
		if (dropped) {
			refreshChildren();
		}
	}

	/** Elements with all connections that the lines among them stand for. */
	public Set<EObject> behind(List<? extends EObject> elements) {
		return elements.stream().flatMap(element -> element instanceof Link link ? layer().links().behind(link).stream() : Stream.of(element))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The connection under a place of the viewer, or null. */
	public Link linkAt(Point location) {
		Point point = location.getCopy();
		getFigure().translateToRelative(point);
		double zoom = ((NetworkRoot) getRoot()).getZoomManager().getZoom();
		int index = layer().links().at(point.x, point.y, REACH / zoom);
		return index < 0 ? null : layer().links().link(index);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection) {
			Link link = linkAt(selection.getLocation());
			if (link != null) {
				return new SelectEditPartTracker(partOf(link));
			}
		}
		return new MarqueeDragTracker();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == SnapToHelper.class) {
			List<SnapToHelper> helpers = new ArrayList<>();
			if (isOn(SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
				helpers.add(new SnapToGeometry(this));
			}
			if (isOn(SnapToGrid.PROPERTY_GRID_ENABLED)) {
				helpers.add(new SnapToGrid(this));
			}
			return helpers.isEmpty() ? null
					: helpers.size() == 1 ? helpers.get(0) : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
		}
		return super.getAdapter(type);
	}

	private boolean isOn(String property) {
		return Boolean.TRUE.equals(getViewer().getProperty(property));
	}

}
