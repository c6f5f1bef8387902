package org.soma.diagram.ui.palette;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.soma.catalog.Catalog;
import org.soma.catalog.TypeDescriptor;
import org.soma.diagram.ui.tools.ConnectTool;
import org.soma.diagram.ui.tools.KnifeTool;
import org.soma.diagram.ui.tools.PlaceTool;
import org.soma.ui.look.Icons;

/** Everything that can be put on the canvas, from the catalog, and the tools that work on it. */
public final class DiagramPalette {

	private DiagramPalette() {
	}

	public static PaletteRoot create() {
		PaletteRoot root = new PaletteRoot();
		root.add(tools(root));
		Map<String, PaletteDrawer> drawers = new LinkedHashMap<>();
		Catalog catalog = Catalog.get();
		Stream.concat(catalog.neuronTypes().all().stream(), catalog.layerTypes().all().stream())
				.forEach(type -> drawers.computeIfAbsent(type.category(), PaletteDrawer::new).add(entry(type)));
		drawers.values().forEach(root::add);
		PaletteDrawer more = new PaletteDrawer("Annotations");
		more.add(creation("Note", "Writes something beside the network.", NewElement.note(), Icons.descriptor("note"),
				Icons.descriptor("note", 2 * Icons.SIZE)));
		root.add(more);
		return root;
	}

	private static PaletteGroup tools(PaletteRoot root) {
		PaletteGroup tools = new PaletteGroup("Tools");
		ToolEntry selection = new PanningSelectionToolEntry();
		selection.setDescription("Selects what is clicked, drags it, and draws a frame around more; with space it moves the canvas.");
		tools.add(shown(selection, "select"));
		root.setDefaultEntry(selection);
		MarqueeToolEntry marquee = new MarqueeToolEntry();
		marquee.setDescription("Selects all that a frame is drawn around.");
		tools.add(shown(marquee, "marquee"));
		ImageDescriptor link = Icons.descriptor("link");
		tools.add(new ConnectionCreationToolEntry("Connection", "Connects a node, or all that are selected, with another.", ConnectTool.NOTHING, link,
				link));
		ImageDescriptor knife = Icons.descriptor("cut");
		tools.add(new ToolEntry("Knife", "Cuts all connections that a stroke goes through.", knife, knife, KnifeTool.class) {
			// a plain entry
		});
		return tools;
	}

	private static ToolEntry shown(ToolEntry entry, String icon) {
		entry.setSmallIcon(Icons.descriptor(icon));
		entry.setLargeIcon(Icons.descriptor(icon, 2 * Icons.SIZE));
		return entry;
	}

	private static ToolEntry entry(TypeDescriptor type) {
		ImageDescriptor icon = Icons.descriptor(type.contributor(), type.icon());
		return creation(type.name(), type.help() + "\n" + type.formula(), NewElement.of(type), icon, icon);
	}

	private static ToolEntry creation(String name, String help, NewElement wanted, ImageDescriptor small, ImageDescriptor large) {
		ToolEntry entry = new CombinedTemplateCreationEntry(name, help, wanted, wanted, small, large);
		entry.setToolClass(PlaceTool.class);
		return entry;
	}
}
