package org.soma.model.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IDisposable;
import org.soma.model.Document;
import org.soma.model.files.WatchedContents;
import org.soma.model.files.WriteProgress;
import org.soma.model.resource.Companion;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.Documents;

/**
 * One open file: its model, and the one history that all who show it share. Every change is a command on the editing
 * domain's stack; undo is unlimited.
 *
 * <p>
 * A document belongs to one thread, in the workbench the UI thread: only there is it read, changed, saved and reloaded.
 * Editors take theirs from {@link ModelDocuments}, so that two on one file share one.
 */
public final class ModelDocument {

	private final Path file;
	private final AdapterFactoryEditingDomain domain = new SomaEditingDomain();
	private final List<ModelDocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final CommandStackListener history = event -> contentChanged();
	private Document model;
	private Companion companion;
	private boolean dirty;

	private ModelDocument(Path file, Document model) {
		this.file = file;
		adopt(model);
		domain.getCommandStack().addCommandStackListener(history);
	}

	/** Loads a file into a document of its own. */
	public static ModelDocument open(Path file) throws DocumentException {
		return new ModelDocument(file, Documents.load(file));
	}

	public Path getFile() {
		return file;
	}

	/** The root of the model. Another object after {@link #reload()}. */
	public Document getModel() {
		return model;
	}

	public AdapterFactoryEditingDomain getEditingDomain() {
		return domain;
	}

	/** Whether the model differs from what was last loaded or saved, as far as the history knows. */
	public boolean isDirty() {
		return stack().isSaveNeeded();
	}

	/** What is saved together with the model, where there is something. */
	public Optional<Companion> getCompanion() {
		return Optional.ofNullable(companion);
	}

	/**
	 * Lets something be saved together with the model from now on, until the document is closed or loaded anew. There is one
	 * at most.
	 */
	public void setCompanion(Companion companion) {
		if (this.companion != null) {
			this.companion.dispose();
		}
		this.companion = companion;
	}

	/** The writing of files, which may take long and touches nothing that the document shows. */
	public interface Writing {

		/**
		 * @throws java.util.concurrent.CancellationException where it was not to go on; the files are then as before
		 */
		void run(WriteProgress progress) throws DocumentException;
	}

	/** Lets files be written, in any thread, and returns when they are. Nobody changes the document meanwhile. */
	public interface Writer {

		void write(Writing writing) throws DocumentException;
	}

	/**
	 * Writes the file, and what its companion has, all or nothing.
	 *
	 * @throws DocumentException with a message for the user where that failed; the document is then as dirty as before
	 */
	public void save() throws DocumentException {
		save(writing -> writing.run(WriteProgress.NONE));
	}

	/**
	 * The same, where what a companion has is written by somebody who can wait for it.
	 *
	 * @throws DocumentException with a message for the user where that failed; the document is then as dirty as before
	 * @throws java.util.concurrent.CancellationException where the writer did not go on, with the same outcome
	 */
	public void save(Writer writer) throws DocumentException {
		if (companion == null) {
			Documents.save(model, file);
		} else {
			Companion.Saving saving = companion.save();
			try {
				Writing writing = progress -> Documents.save(model, file, WatchedContents.of(saving.contents(), progress));
				if (saving.contents().isEmpty()) {
					writing.run(WriteProgress.NONE);
				} else {
					writer.write(writing);
				}
			} catch (DocumentException | RuntimeException e) {
				saving.failed();
				throw e;
			}
			saving.done();
		}
		stack().saveIsDone();
		fire(listener -> listener.saved(this));
		fireDirty();
	}

	/**
	 * Takes over what is on disk. What was not saved is lost and the history begins anew.
	 *
	 * @throws DocumentException with a message for the user where the file cannot be read; nothing has changed then
	 */
	public void reload() throws DocumentException {
		reload(Documents.load(file));
	}

	/** Takes over a model that was just read from the document's file, as in a thread that may wait for the disk. */
	public void reload(Document loaded) {
		setCompanion(null);
		adopt(loaded);
		// Emptying the history is no change of content: listeners hear of the new model first.
		stack().removeCommandStackListener(history);
		stack().flush();
		stack().addCommandStackListener(history);
		fire(listener -> listener.reloaded(this));
		fireDirty();
	}

	public void addListener(ModelDocumentListener listener) {
		listeners.add(listener);
	}

	public void removeListener(ModelDocumentListener listener) {
		listeners.remove(listener);
	}

	/** Lets go of everything. The document is not used afterwards. */
	public void dispose() {
		listeners.clear();
		setCompanion(null);
		stack().flush();
		((IDisposable) domain.getAdapterFactory()).dispose();
	}

	private void adopt(Document loaded) {
		model = loaded;
		domain.getResourceSet().getResources().clear();
		domain.getResourceSet().getResources().add(loaded.eResource());
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) domain.getCommandStack();
	}

	private void contentChanged() {
		fire(listener -> listener.contentChanged(this));
		fireDirty();
	}

	private void fireDirty() {
		if (dirty != isDirty()) {
			dirty = isDirty();
			fire(listener -> listener.dirtyChanged(this));
		}
	}

	private void fire(Consumer<ModelDocumentListener> event) {
		listeners.forEach(event);
	}
}
