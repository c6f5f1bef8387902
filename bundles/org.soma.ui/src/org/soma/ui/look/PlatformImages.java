package org.soma.ui.look;

import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;

/**
 * Gives what the platform brings, its shared images and its views, Soma's icons instead of its own. For Soma's own
 * product: a Soma that is installed into another Eclipse leaves that one's icons alone.
 */
public final class PlatformImages {

	private static final String DISABLED = "_DISABLED";
	private static final int[] WINDOW_SIZES = { 16, 32, 48, 64, 128 };

	private static final Map<String, String> SHARED = Map.ofEntries(Map.entry(ISharedImages.IMG_TOOL_NEW_WIZARD, "add"),
			Map.entry(ISharedImages.IMG_ETOOL_SAVE_EDIT, "save"), Map.entry(ISharedImages.IMG_ETOOL_SAVEALL_EDIT, "save-all"),
			Map.entry(ISharedImages.IMG_TOOL_UNDO, "undo"), Map.entry(ISharedImages.IMG_TOOL_REDO, "redo"),
			Map.entry(ISharedImages.IMG_TOOL_CUT, "cut"), Map.entry(ISharedImages.IMG_TOOL_COPY, "copy"),
			Map.entry(ISharedImages.IMG_TOOL_PASTE, "paste"), Map.entry(ISharedImages.IMG_TOOL_DELETE, "delete"),
			Map.entry(ISharedImages.IMG_ELCL_REMOVE, "remove"), Map.entry(ISharedImages.IMG_ELCL_COLLAPSEALL, "collapse"),
			Map.entry(ISharedImages.IMG_ELCL_STOP, "stop"), Map.entry(ISharedImages.IMG_OBJ_FOLDER, "folder"),
			Map.entry(ISharedImages.IMG_OBJ_FILE, "file"), Map.entry(ISharedImages.IMG_OBJS_ERROR_TSK, "error"),
			Map.entry(ISharedImages.IMG_OBJS_WARN_TSK, "warning"), Map.entry(ISharedImages.IMG_OBJS_INFO_TSK, "info"));

	private static final Map<String, String> VIEWS = Map.of("org.eclipse.ui.views.PropertySheet", "properties",
			"org.eclipse.ui.views.ProblemView", "problems", "org.eclipse.ui.views.AllMarkersView", "problems",
			"org.eclipse.ui.views.ContentOutline", "outline", "org.eclipse.ui.views.ProgressView", "progress");

	private PlatformImages() {
	}

	/** Puts Soma's icons in place. To be called once, from {@code WorkbenchAdvisor.initialize}. */
	public static void replace(IWorkbenchConfigurer configurer) {
		SHARED.forEach((name, key) -> {
			ImageDescriptor icon = Icons.descriptor(key);
			configurer.declareImage(name, icon, true);
			configurer.declareImage(name + DISABLED, ImageDescriptor.createWithFlags(icon, SWT.IMAGE_DISABLE), true);
		});
		IWorkbench workbench = configurer.getWorkbench();
		Window.setDefaultImages(Icons.images(workbench.getDisplay(), "soma", WINDOW_SIZES));
		for (MPartDescriptor view : workbench.getService(MApplication.class).getDescriptors()) {
			if (VIEWS.containsKey(view.getElementId())) {
				view.setIconURI("platform:/plugin/org.soma.ui/icons/" + VIEWS.get(view.getElementId()) + ".svg");
			}
		}
	}
}
