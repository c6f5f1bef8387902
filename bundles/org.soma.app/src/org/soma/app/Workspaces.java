package org.soma.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Chooses the workspace and remembers the last ones. Asks only where it must: the first start takes a folder in the
 * user's home, later ones take the last workspace used.
 */
final class Workspaces {

	private static final String RECENT = "recentWorkspaces";
	private static final int REMEMBERED = 8;

	private final IEclipsePreferences preferences = ConfigurationScope.INSTANCE.getNode("org.soma.app");

	/** The workspaces used last, newest first. */
	List<Path> recent() {
		return preferences.get(RECENT, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	/** Makes a folder the workspace of the next start. */
	void useNext(Path folder) {
		Set<Path> folders = new LinkedHashSet<>(List.of(folder));
		folders.addAll(recent());
		List<String> lines = new ArrayList<>();
		folders.stream().limit(REMEMBERED).forEach(path -> lines.add(path.toString()));
		preferences.put(RECENT, String.join("\n", lines));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The last workspaces could not be remembered", e);
		}
	}

	/**
	 * Takes possession of a workspace, asking for another folder as long as one is in use or cannot be written.
	 *
	 * @return whether there is a workspace now; if not, the user gave up
	 */
	boolean open(Display display) {
		Location location = Platform.getInstanceLocation();
		if (location.isSet()) { // given on the command line
			return take(location, location.getURL(), display) || ask(location, display);
		}
		Path folder = recent().stream().findFirst().orElse(Path.of(System.getProperty("user.home"), "soma-workspace"));
		return take(location, url(folder), display) || ask(location, display);
	}

	private boolean ask(Location location, Display display) {
		Shell shell = new Shell(display);
		try {
			DirectoryDialog dialog = new DirectoryDialog(shell);
			dialog.setText("Soma: choose a workspace");
			dialog.setMessage("Choose the folder in which Soma keeps your projects.");
			String chosen = dialog.open();
			return chosen != null && (take(location, url(Path.of(chosen)), display) || ask(location, display));
		} finally {
			shell.dispose();
		}
	}

	private boolean take(Location location, URL url, Display display) {
		String folder = new File(url.getPath()).getPath();
		try {
			boolean taken = location.isSet() ? location.lock() : location.set(url, true);
			if (taken) {
				useNext(Path.of(folder));
				return true;
			}
			complain(display, "The workspace " + folder + " is open in another window of Soma. Close that one or choose another folder.");
		} catch (IOException | IllegalStateException e) {
			complain(display, "The workspace " + folder + " cannot be used: " + e.getMessage() + ". Choose another folder.");
		}
		return false;
	}

	private static void complain(Display display, String message) {
		Shell shell = new Shell(display);
		MessageDialog.openError(shell, "Soma", message);
		shell.dispose();
	}

	private static URL url(Path folder) {
		try {
			// Not Path.toUri: a location keeps spaces as they are.
			return new URL("file", null, folder.toAbsolutePath() + File.separator);
		} catch (java.net.MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}
}
