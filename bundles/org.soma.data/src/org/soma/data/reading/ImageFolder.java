package org.soma.data.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Finding;
import org.soma.data.Remedy;
import org.soma.data.RowNumbers;
import org.soma.data.storage.NumberType;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.model.Shape;

/** A folder with a folder of pictures for each class. Pictures are read in the order of their names. */
final class ImageFolder implements TableReader {

	private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp");

	private final Path folder;
	private final List<Path> pictures;
	private final Pixels pixels;
	private final RowRemedies faulty;
	private final int before;

	/**
	 * @param settings <code>size</code> and <code>colour</code>, where they are not those of the first picture
	 * @param before how many pictures of the source come before those of this folder
	 */
	ImageFolder(Path folder, ReadingSettings settings, int before) throws IOException {
		this.folder = folder;
		this.pictures = pictures(folder);
		if (pictures.isEmpty()) {
			throw new DataException(folder, "has no folders with pictures; make one folder for each class, with its .png or .jpg files");
		}
		this.pixels = Pixels.of(pictures.get(0), settings);
		this.faulty = settings.remedies(Fault.PICTURE, null);
		this.before = before;
	}

	/** Whether a folder has folders with pictures in it. */
	static boolean isOne(Path folder) throws IOException {
		return !pictures(folder).isEmpty();
	}

	private static List<Path> pictures(Path folder) throws IOException {
		List<Path> pictures = new ArrayList<>();
		for (Path classFolder : list(folder)) {
			if (Files.isDirectory(classFolder)) {
				list(classFolder).stream().filter(ImageFolder::isPicture).forEach(pictures::add);
			}
		}
		return pictures;
	}

	static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}

	private static boolean isPicture(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	@Override
	public Path file() {
		return folder;
	}

	@Override
	public List<Path> files() {
		return List.copyOf(pictures);
	}

	@Override
	public List<OfferedColumn> columns() {
		Shape shape = pixels.shape();
		return List.of(new OfferedColumn("image", shape.size(), shape, Role.INPUT, ColumnKind.NUMBER, 1 / 255.0),
				OfferedColumn.of("label", Role.TARGET, ColumnKind.CATEGORY));
	}

	@Override
	public int rowsAtLeast() {
		return pictures.size();
	}

	@Override
	public void read(List<Column> columns, int limit, TableBuilder table) throws IOException {
		Shape shape = pixels.shape();
		table.declare(folder, List.of(new BlockPlan(shape.size(), ByteOrder.nativeOrder()), new BlockPlan(Integer.BYTES,
				ByteOrder.nativeOrder())),
				List.of(new FieldPlan("image", shape.size(), shape, NumberType.U8, 0, 0, false),
						new FieldPlan("label", 1, null, NumberType.I32, 1, 0, true)));
		byte[] values = new byte[shape.size()];
		RowNumbers.Builder numbers = new RowNumbers.Builder();
		for (int i = 0; i < Math.min(limit, pictures.size()); i++) {
			Path picture = pictures.get(i);
			table.progress().check((double) i / pictures.size());
			try {
				pixels.read(picture, values);
			} catch (DataException e) {
				long place = before + i + 1L;
				if (faulty.at(place) == Remedy.STOP) {
					table.findings().add(new Finding(picture, 0, null, e.findings().get(0).message(), Fault.PICTURE, place));
				}
				continue;
			}
			numbers.add(i + 1L);
			table.block(0).add().put(values);
			ByteBuffer label = table.block(1).add();
			label.putInt(table.texts(1).number(picture.getParent().getFileName().toString()));
		}
		table.end(folder, 0, numbers.build());
	}
}
