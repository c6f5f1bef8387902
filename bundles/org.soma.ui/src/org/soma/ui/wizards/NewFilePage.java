package org.soma.ui.wizards;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.soma.model.Document;

/**
 * A page that asks where a new file is to be and what it is called, and lets subclasses ask for the rest. What is wrong
 * stands in the banner from the first key on; Finish is there while nothing is.
 */
public abstract class NewFilePage extends WizardPage {

	/** Makes the document. Called on a background thread, so it must not ask widgets. */
	@FunctionalInterface
	public interface Recipe {
		/**
		 * @param file where the document will be saved
		 * @throws IllegalArgumentException with one line for the user
		 */
		Document document(Path file);
	}

	private final IStructuredSelection selection;
	private final String extension;
	private PlaceField place;
	private Text name;
	private String suggested;
	/** Fields call back while they are being made; until all are there nothing is checked. */
	private boolean complete;

	protected NewFilePage(IStructuredSelection selection, String extension, String title, String description) {
		super(extension, title, null);
		this.selection = selection;
		this.extension = extension;
		setDescription(description);
	}

	/** Adds the fields below place and name. Each is to call {@link #changed()}. */
	protected abstract void createFields(Composite page);

	/** What is wrong with the fields, in one line for the user. */
	protected abstract Optional<String> fieldProblem();

	/** What is worth knowing though nothing is wrong. */
	protected Optional<String> fieldWarning() {
		return Optional.empty();
	}

	/** Shows what the fields say: previews and figures. Called after each change, also while there are problems. */
	protected void refresh() {
	}

	/** Called when another project or folder was chosen. */
	protected void placeChanged() {
	}

	/** The document as the fields say. Called where nothing is wrong. */
	protected abstract Recipe recipe();

	@Override
	public final void createControl(Composite parent) {
		Composite page = Rows.page(parent);
		place = new PlaceField(page, selection, () -> {
			placeChanged();
			changed();
		});
		name = Rows.wideText(page, "&Name", "");
		suggested = free(extension);
		name.setText(suggested);
		name.addModifyListener(event -> changed());
		createFields(page);
		setControl(page);
		complete = true;
		placeChanged();
		changed();
		name.setFocus();
		name.selectAll();
	}

	protected final void changed() {
		if (!complete) {
			return;
		}
		refresh();
		Optional<String> problem = place().problem().or(() -> FileNames.problem(fileName(), extension, taken())).or(this::fieldProblem);
		setErrorMessage(problem.orElse(null));
		Optional<String> warning = fieldWarning();
		if (warning.isPresent()) {
			setMessage(warning.get(), WARNING);
		} else {
			setMessage(place().isNew() ? "The project '" + place().project().getName() + "' will be created for it." : null, INFORMATION);
		}
		setPageComplete(problem.isEmpty());
	}

	/** The file or folder that was selected when the wizard was called; null where it was something else. */
	protected final IResource selected() {
		return Adapters.adapt(selection.getFirstElement(), IResource.class);
	}

	public final Place place() {
		return place.place();
	}

	/** The file's name with its ending. */
	public final String file() {
		return fileName() + "." + extension;
	}

	private String fileName() {
		return FileNames.withoutExtension(name.getText(), extension);
	}

	/** Suggests another name, or a free one like it, as long as the last suggestion stands there. */
	protected final void suggestName(String wanted) {
		if (name != null && name.getText().equals(suggested)) {
			suggested = free(wanted);
			name.setText(suggested);
		}
	}

	private String free(String wanted) {
		return FileNames.free(wanted, place().problem().isEmpty() ? taken() : free -> false);
	}

	/** A file beside which weights would lie that belong to something else is as taken as one that is there. */
	private Predicate<String> taken() {
		IContainer container = place().container();
		return candidate -> exists(container, candidate + "." + extension) || exists(container, candidate + ".safetensors");
	}

	/** Also where the workspace has not noticed the file yet. */
	private static boolean exists(IContainer container, String file) {
		return container.exists(IPath.fromPortableString(file))
				|| container.getLocation() != null && container.getLocation().append(file).toFile().exists();
	}
}
