package org.soma.data.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.soma.data.DataException;
import org.soma.data.Progress;

/** A text file, packed with gzip or not, and the encoding that it is in. */
final class TextFile {

	/** How much of the beginning is looked at. */
	private static final int SAMPLE = 1 << 20;
	/** What programs on Windows write that do not write UTF-8; any byte is some letter in it. */
	private static final String LAST_RESORT = "windows-1252";

	private final Path file;
	private final Charset charset;
	private final int mark;
	private final byte[] start;

	private TextFile(Path file, Charset charset, int mark, byte[] start) {
		this.file = file;
		this.charset = charset;
		this.mark = mark;
		this.start = start;
	}

	/** @param wanted the encoding, or null where it is to be found out */
	static TextFile of(Path file, Charset wanted) throws IOException {
		byte[] start;
		try (InputStream in = ArrayFile.open(file)) {
			start = in.readNBytes(SAMPLE);
		}
		Charset marked = marked(start);
		int mark = marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
		if (marked != null) {
			// The mark is no part of the text, whatever encoding was asked for.
			return new TextFile(file, wanted == null ? marked : wanted, mark, start);
		}
		return new TextFile(file, wanted == null ? guessed(file, start) : wanted, 0, start);
	}

	private static Charset marked(byte[] start) {
		if (begins(start, 0xef, 0xbb, 0xbf)) {
			return StandardCharsets.UTF_8;
		}
		return begins(start, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : begins(start, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean begins(byte[] start, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (start.length <= i || (start[i] & 0xff) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private static Charset guessed(Path file, byte[] start) throws DataException {
		int[] zeros = new int[2];
		for (int i = 0; i < start.length; i++) {
			zeros[i & 1] += start[i] == 0 ? 1 : 0;
		}
		if (zeros[0] + zeros[1] > 0) {
			if (zeros[0] == 0 || zeros[1] == 0) {
				return zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
			}
			throw new DataException(file,
					"is no table in text, nor of another kind that is known; name a .csv, .tsv, .npy or IDX file or a folder of pictures");
		}
		CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		boolean valid = !strict.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false).isError();
		return valid || !Charset.isSupported(LAST_RESORT) ? StandardCharsets.UTF_8 : Charset.forName(LAST_RESORT);
	}

	Charset charset() {
		return charset;
	}

	/** How many bytes at the beginning say nothing but the encoding. */
	int mark() {
		return mark;
	}

	/** The beginning of the text. */
	String sample() {
		return new String(start, mark, start.length - mark, charset);
	}

	/** Whether the sample is all there is. */
	boolean isShort() {
		return start.length < SAMPLE;
	}

	/** The whole text; reading fails where bytes do not fit the encoding. The caller closes it. */
	Reader open(Progress progress) throws IOException {
		if (isShort()) {
			return reader(new ByteArrayInputStream(Arrays.copyOfRange(start, mark, start.length)));
		}
		InputStream in = ArrayFile.open(file, progress);
		in.skipNBytes(mark);
		return reader(in);
	}

	private Reader reader(InputStream in) {
		return new InputStreamReader(in,
				charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
	}
}
