package org.soma.ui.look;

import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Gives what the platform brings, its shared images and its views, Soma's icons instead of its own. For Soma's own
 * product: a Soma that is installed into another Eclipse leaves that one's icons alone.
 */
public final class PlatformImages {

	private static final String DISABLED = "_DISABLED";
	private static final int[] WINDOW_SIZES = { 16, 48 };
	private static final int BANNER_SIZE = 48;

	private static final Map<String, String> WORKBENCH = Map.ofEntries(Map.entry(ISharedImages.IMG_TOOL_NEW_WIZARD, "add"),
			Map.entry(ISharedImages.IMG_ETOOL_SAVE_EDIT, "save"), Map.entry(ISharedImages.IMG_ETOOL_SAVEALL_EDIT, "save-all"),
			Map.entry(ISharedImages.IMG_TOOL_UNDO, "undo"), Map.entry(ISharedImages.IMG_TOOL_REDO, "redo"),
			Map.entry(ISharedImages.IMG_TOOL_CUT, "cut"), Map.entry(ISharedImages.IMG_TOOL_COPY, "copy"),
			Map.entry(ISharedImages.IMG_TOOL_PASTE, "paste"), Map.entry(ISharedImages.IMG_TOOL_DELETE, "delete"),
			Map.entry(ISharedImages.IMG_ELCL_REMOVE, "remove"), Map.entry(ISharedImages.IMG_ELCL_COLLAPSEALL, "collapse"),
			Map.entry(ISharedImages.IMG_ELCL_STOP, "stop"), Map.entry(ISharedImages.IMG_OBJ_FOLDER, "folder"),
			Map.entry(ISharedImages.IMG_OBJ_FILE, "file"), Map.entry(ISharedImages.IMG_OBJS_ERROR_TSK, "error"),
			Map.entry(ISharedImages.IMG_OBJS_WARN_TSK, "warning"), Map.entry(ISharedImages.IMG_OBJS_INFO_TSK, "info"));

	/** What views and wizards of the IDE ask for by name and leave to the application to declare. */
	private static final Map<String, String> IDE_IMAGES = Map.ofEntries(Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "project"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "project-closed"), Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "file"),
			Map.entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "ok"), Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "note"),
			Map.entry("IMG_OBJS_COMPLETE_TSK", "ok"), Map.entry("IMG_OBJS_INCOMPLETE_TSK", "neuron"),
			Map.entry("IMG_OBJS_ERROR_PATH", "error"), Map.entry("IMG_OBJS_WARNING_PATH", "warning"),
			Map.entry("IMG_OBJS_INFO_PATH", "info"), Map.entry("IMG_OBJS_FIXABLE_ERROR", "error"),
			Map.entry("IMG_OBJS_FIXABLE_WARNING", "warning"), Map.entry("IMG_OBJS_FIXABLE_INFO", "info"),
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "ok"), Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "problems"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "problems"), Map.entry("IMG_ETOOL_NEXT_NAV", "redo"),
			Map.entry("IMG_ETOOL_PREVIOUS_NAV", "undo"), Map.entry("IMG_ETOOL_BUILD_EXEC", "refresh"),
			Map.entry("IMG_ETOOL_SEARCH_SRC", "search"), Map.entry("IMG_LCL_FLAT_LAYOUT", "outline"),
			Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "explorer"));

	private static final Map<String, String> BANNERS = Map.of("IMG_WIZBAN_NEWPRJ_WIZ", "project", "IMG_WIZBAN_NEWFOLDER_WIZ", "folder",
			"IMG_WIZBAN_NEWFILE_WIZ", "file", "IMG_WIZBAN_IMPORTDIR_WIZ", "import", "IMG_WIZBAN_IMPORTZIP_WIZ", "import",
			"IMG_WIZBAN_EXPORTDIR_WIZ", "export", "IMG_WIZBAN_EXPORTZIP_WIZ", "export", "IMG_DLGBAN_SAVEAS_DLG", "save",
			"IMG_DLGBAN_QUICKFIX_DLG", "ok");

	/** Properties and Outline are not here: they show an image that their own code sets. */
	private static final Map<String, String> VIEWS = Map.of("org.eclipse.ui.views.ProblemView", "problems",
			"org.eclipse.ui.views.ProgressView", "progress");

	private PlatformImages() {
	}

	/** Puts Soma's icons in place. To be called once, from {@code WorkbenchAdvisor.preStartup}. */
	public static void replace(IWorkbenchConfigurer configurer) {
		WORKBENCH.forEach((name, key) -> declare(configurer, name, Icons.descriptor(key)));
		IDE_IMAGES.forEach((name, key) -> declare(configurer, name, Icons.descriptor(key)));
		BANNERS.forEach((name, key) -> configurer.declareImage(name, Icons.descriptor(key, BANNER_SIZE), false));
		for (String severity : new String[] { "error", "warning", "info" }) {
			declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_" + severity.toUpperCase(Locale.ROOT),
					Icons.overlay("problems", severity, IDecoration.BOTTOM_RIGHT));
		}
		IWorkbench workbench = configurer.getWorkbench();
		Window.setDefaultImages(Icons.images(workbench.getDisplay(), "soma", WINDOW_SIZES));
		workbench.getViewRegistry(); // fills the descriptors, and sets their icons, when first asked for
		for (MPartDescriptor view : workbench.getService(MApplication.class).getDescriptors()) {
			if (VIEWS.containsKey(view.getElementId())) {
				view.setIconURI("platform:/plugin/org.soma.ui/icons/" + VIEWS.get(view.getElementId()) + ".svg");
			}
		}
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, ImageDescriptor icon) {
		configurer.declareImage(name, icon, true);
		configurer.declareImage(name + DISABLED, ImageDescriptor.createWithFlags(icon, SWT.IMAGE_DISABLE), true);
	}
}
