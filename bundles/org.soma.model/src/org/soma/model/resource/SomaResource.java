package org.soma.model.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.soma.model.Document;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.SomaPackage;
import org.soma.model.files.Content;
import org.soma.model.files.FileGroup;
import org.soma.model.safetensors.SafetensorsWriter;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One document in its file, and a network's tensors in the safetensors file beside it. Loading and saving throw
 * {@link DocumentException} and nothing else. A save changes both files or none.
 * <p>
 * Loading from or saving to a bare stream leaves the tensors out. Files are reached through java.nio, so whoever saves in
 * a workspace refreshes the two files afterwards.
 */
public class SomaResource extends XMIResourceImpl {

	private static final String ENCODING = "UTF-8";
	/** How the name of a network's tensor file ends. */
	public static final String TENSORS = "safetensors";

	static {
		SomaPackage.eINSTANCE.eClass(); // registers the package where there is no OSGi to do it
	}

	private final Migrations migrations;
	private final NetworkTensors tensors = new NetworkTensors();
	/** One for each resource: it remembers what unknown attributes and elements it met. */
	private final ExtendedMetaData metaData = new BasicExtendedMetaData(EPackage.Registry.INSTANCE);
	private boolean unreadable;
	/** While a file is read. */
	private SynapseLines synapses;

	public SomaResource(URI uri) {
		this(uri, Migrations.STANDARD);
	}

	public SomaResource(URI uri, Migrations migrations) {
		super(uri);
		this.migrations = migrations;
		setEncoding(ENCODING);
	}

	/** The document, null before it is loaded. */
	public Document document() {
		return getContents().isEmpty() ? null : (Document) getContents().get(0);
	}

	@Override
	public void load(Map<?, ?> options) throws IOException {
		if (isLoaded) {
			return;
		}
		Path file = path();
		try {
			checkIsFile(file);
			loadFrom(real(file), options);
		} catch (IOException | RuntimeException e) {
			unreadable = !(e instanceof NoSuchFileException);
			getContents().clear();
			throw LoadProblems.describe(file, e);
		}
	}

	private void loadFrom(Path file, Map<?, ?> options) throws IOException {
		List<FileChannel> channels = group(file, List.of()).open();
		try {
			if (channels.get(0) == null) {
				throw new NoSuchFileException(file.toString());
			}
			load(Channels.newInputStream(channels.get(0)), options);
			if (document() instanceof Network network) {
				tensors.load(network, tensorFile(file), channels.get(1));
			}
		} finally {
			for (FileChannel channel : channels) {
				if (channel != null) {
					channel.close();
				}
			}
		}
	}

	@Override
	public void doLoad(InputStream input, Map<?, ?> options) throws IOException {
		Path file = name();
		setIntrinsicIDToEObjectMap(new HashMap<>());
		try {
			Map<Object, Object> all = new HashMap<>(options == null ? Map.of() : options);
			all.putAll(XmlOptions.LOAD);
			all.put(OPTION_EXTENDED_META_DATA, metaData);
			parse(current(file, input.readAllBytes()), all);
		} catch (IOException | RuntimeException e) {
			throw LoadProblems.describe(file, cause(e));
		} finally {
			// Ids may change from now on, and nothing would tell the map.
			setIntrinsicIDToEObjectMap(null);
			setEncoding(ENCODING);
		}
		DocumentCheck.checkIds(file, document());
	}

	private void parse(byte[] xml, Map<?, ?> options) throws IOException {
		synapses = new SynapseLines(xml);
		try {
			super.doLoad(new ByteArrayInputStream(synapses.rest()), options);
		} catch (IOException | RuntimeException e) {
			if (synapses.areRead()) {
				throw e;
			}
		}
		if (!synapses.areRead()) { // they were no lines of synapses, whatever they looked like
			synapses = SynapseLines.NONE;
			getContents().clear();
			getErrors().clear();
			getEObjectToExtensionMap().clear();
			super.doLoad(new ByteArrayInputStream(xml), options);
		}
		synapses = null;
	}

	/** While a file is read the map has all there is, and nothing else needs to be searched. */
	@Override
	protected EObject getEObjectByID(String id) {
		return intrinsicIDToEObjectMap == null ? super.getEObjectByID(id) : intrinsicIDToEObjectMap.get(id);
	}

	/** The file's content in the current format. */
	private byte[] current(Path file, byte[] xml) throws DocumentException {
		if (xml.length == 0) {
			throw new DocumentException(file, "is empty; restore the file");
		}
		RootElement root;
		try {
			root = RootElement.read(xml);
		} catch (XMLStreamException e) {
			throw new DocumentException(file, LoadProblems.line(e.getLocation() == null ? 0 : e.getLocation().getLineNumber()),
					LoadProblems.malformed(e), e);
		}
		int format = root.checkedFormat(file);
		if (format == FormatVersion.CURRENT) {
			return xml;
		}
		if (!migrations.reach(format)) {
			throw new DocumentException(file, "has format " + format + ", which this Soma can no longer read; open and save it with an older one");
		}
		try {
			return migrations.apply(xml, format);
		} catch (Exception e) {
			throw LoadProblems.describe(file, e);
		}
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new SomaHandler(resource, helper, options, synapses);
			}
		};
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		saveTo(path(), Map.of(), options);
		setModified(false);
	}

	/**
	 * Saves to another place; the resource stays with its own.
	 *
	 * @param beside what other files are to hold from the same moment on; only a dataset has some
	 */
	void saveTo(Path file, Map<Path, Content> beside, Map<?, ?> options) throws DocumentException {
		if (unreadable) {
			throw new DocumentException(file, "could not be read, so nothing is saved over it; repair it or save under another name");
		}
		Document document = document();
		DocumentKind kind = DocumentKind.of(file).orElse(null);
		if (document == null || kind == null || !kind.type().isInstance(document)) {
			throw new DocumentException(file, "cannot hold " + (document == null ? "an empty document" : "a " + document.eClass().getName().toLowerCase(Locale.ROOT))
					+ "; choose a name with the right ending");
		}
		DocumentCheck.checkIds(file, document);
		DocumentCheck.checkReferences(file, document);
		try {
			write(real(file), document, beside, options);
		} catch (DocumentException | CancellationException e) {
			throw e;
		} catch (AccessDeniedException e) {
			throw new DocumentException(file, null, "may not be written; check the permissions of file and folder", e);
		} catch (NoSuchFileException e) {
			throw new DocumentException(file, null, "its folder does not exist; create it first", e);
		} catch (IOException | RuntimeException e) {
			EObject culprit = DocumentCheck.unwritable(document);
			throw culprit == null ? new DocumentException(file, null, "cannot be saved: " + LoadProblems.reason(e), e)
					: new DocumentException(file, Networks.label(culprit), "has a character that no file can hold; remove it", e);
		}
	}

	private void write(Path file, Document document, Map<Path, Content> beside, Map<?, ?> options) throws IOException {
		ByteArrayOutputStream xml = new ByteArrayOutputStream();
		doSave(xml, options == null ? Map.of() : options);
		List<Path> files = files(file);
		List<Content> contents = new ArrayList<>(List.of(Content.of(xml.toByteArray())));
		if (document instanceof Network network) {
			SafetensorsWriter writer = tensors.collect(network, tensorFile(file));
			if (belongsToNoNetwork(files)) {
				if (!writer.isEmpty()) {
					throw new DocumentException(tensorFile(file),
							"exists already and belongs to no network; move it away or choose another name");
				}
				files = List.of(file);
			} else {
				contents.add(writer.isEmpty() ? null : writer::writeTo);
			}
			new FileGroup(files).replace(contents);
			return;
		}
		List<Path> guests = new ArrayList<>();
		for (Map.Entry<Path, Content> guest : beside.entrySet()) {
			guests.add(real(guest.getKey()));
			contents.add(guest.getValue());
		}
		group(file, guests).replace(contents);
	}

	/** A dataset is saved with the files that its rows are in. */
	private static FileGroup group(Path file, List<Path> guests) {
		return DocumentKind.of(file).orElse(null) == DocumentKind.DATASET ? FileGroup.hosting(file, guests) : new FileGroup(files(file));
	}

	/** Whether there are tensors without a network: then somebody else put them there. */
	private static boolean belongsToNoNetwork(List<Path> files) throws IOException {
		List<FileChannel> channels = new FileGroup(files).open();
		boolean alone = channels.get(0) == null && channels.get(1) != null;
		for (FileChannel channel : channels) {
			if (channel != null) {
				channel.close();
			}
		}
		return alone;
	}

	@Override
	public void doSave(OutputStream output, Map<?, ?> options) throws IOException {
		Document document = document();
		if (document != null && document.getFormat() != FormatVersion.CURRENT) {
			// Not a change of the document that anyone should hear of or undo.
			boolean deliver = document.eDeliver();
			document.eSetDeliver(false);
			document.setFormat(FormatVersion.CURRENT);
			document.eSetDeliver(deliver);
		}
		Map<Object, Object> all = new HashMap<>(options);
		all.putAll(XmlOptions.SAVE);
		all.put(OPTION_EXTENDED_META_DATA, metaData);
		super.doSave(output, all);
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		tensors.forget();
		unreadable = false;
	}

	/** Where the file is; also for platform:/resource/ addresses where there is a workspace. */
	public Path path() throws DocumentException {
		URI address = CommonPlugin.resolve(getURIConverter().normalize(getURI()));
		if (!address.isFile()) {
			throw new DocumentException(Path.of(String.valueOf(address)), "is no file on this machine; copy it to one");
		}
		return Path.of(address.toFileString());
	}

	private Path name() {
		URI address = getURI();
		return Path.of(address == null || address.lastSegment() == null ? "document" : URI.decode(address.lastSegment()));
	}

	private static List<Path> files(Path file) {
		return DocumentKind.of(file).orElse(null) == DocumentKind.NETWORK ? List.of(file, tensorFile(file)) : List.of(file);
	}

	/** The safetensors file beside a network. */
	public static Path tensorFile(Path network) {
		String name = network.getFileName().toString();
		return network.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + TENSORS);
	}

	/** Behind a symbolic link, so that a save replaces the file and not the link. */
	private static Path real(Path file) throws IOException {
		return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
	}

	private static void checkIsFile(Path file) throws DocumentException {
		if (Files.isDirectory(file)) {
			throw new DocumentException(file, "is a folder; name a file in it");
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new DocumentException(file, "is no ordinary file; name one");
		}
	}

	private Throwable cause(Exception e) {
		if (e instanceof IOWrappedException && e.getCause() != null) {
			return e.getCause();
		}
		return e;
	}
}
