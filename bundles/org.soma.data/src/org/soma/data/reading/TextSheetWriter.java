package org.soma.data.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;

import org.soma.data.DataException;

/**
 * Writes rows as a table of text has them: with its delimiter, quotes, line ends and encoding. What is not changed is copied
 * byte by byte. For one thread.
 */
public final class TextSheetWriter {

	private static final int BUFFER = 1 << 16;

	private final TextStock like;
	private final WritableByteChannel target;
	private final CharsetEncoder encoder;
	private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
	private final byte[] lineEnd;
	private boolean atLineStart = true;

	public TextSheetWriter(TextStock like, WritableByteChannel target) throws IOException {
		this.like = like;
		this.target = target;
		this.encoder = like.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
		this.lineEnd = lineEnd(like);
	}

	/** That which the first line has. */
	private static byte[] lineEnd(TextStock like) throws IOException {
		byte[] start = like.hasHeader() ? like.header() : like.rows() == 0 ? new byte[0] : firstRow(like);
		for (int i = 0; i < start.length; i++) {
			if (start[i] == '\r') {
				return i + 1 < start.length && start[i + 1] == '\n' ? new byte[] { '\r', '\n' } : new byte[] { '\r' };
			}
			if (start[i] == '\n') {
				break;
			}
		}
		return new byte[] { '\n' };
	}

	private static byte[] firstRow(TextStock like) throws IOException {
		ByteArrayOutputStream row = new ByteArrayOutputStream();
		like.copy(0, 1, java.nio.channels.Channels.newChannel(row));
		return row.toByteArray();
	}

	/** What stands before the rows, as it was. */
	public void sameHeader() throws IOException {
		buffer.write(like.header());
		byte[] header = like.header();
		atLineStart = header.length <= like.beginning() || header[header.length - 1] == '\n' || header[header.length - 1] == '\r';
	}

	/** Other names. */
	public void header(List<String> names) throws IOException {
		buffer.write(like.header(), 0, like.beginning());
		for (int i = 0; i < names.size(); i++) {
			cell(i, names.get(i), names.size() == 1);
		}
		endRow();
	}

	/** Rows of the file as they are. */
	public void rows(int first, int count) throws IOException {
		breakLine();
		flush();
		atLineStart = like.copy(first, first + count, target);
	}

	/** A cell of the file as it is. */
	public void same(int index, int row, int column) throws IOException {
		begin(index);
		buffer.write(like.raw(row, column));
	}

	/** @param only whether the row has no other cell: an empty line would be no row */
	public void cell(int index, String text, boolean only) throws IOException {
		begin(index);
		char quote = like.dialect().quote();
		boolean quoted = text.isEmpty() ? only : text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
		for (int i = 0; i < text.length() && !quoted; i++) {
			char c = text.charAt(i);
			quoted = c == like.dialect().delimiter() || c == '\n' || c == '\r' || quote != 0 && c == quote;
		}
		if (quoted && quote == 0) {
			throw new DataException(like.file(), "quotes nothing, so that no cell can hold '" + text.replaceAll("\\R", " ")
					+ "'; set the source's quote to \" or write the cell otherwise");
		}
		encode(quoted ? quote + text.replace(String.valueOf(quote), String.valueOf(quote) + quote) + quote : text);
	}

	private void encode(String text) throws IOException {
		try {
			ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
			buffer.write(bytes.array(), bytes.position(), bytes.remaining());
		} catch (CharacterCodingException e) {
			throw new DataException(like.file(), "is in " + like.charset().name() + ", which has not all letters of '" + text
					+ "'; write it otherwise, or convert the file to UTF-8", e);
		}
	}

	private void begin(int index) throws IOException {
		if (index == 0) {
			breakLine();
		} else {
			buffer.write(like.dialect().delimiter());
		}
	}

	/** Where the last line of the file has no end. */
	private void breakLine() throws IOException {
		if (!atLineStart) {
			buffer.write(lineEnd);
			atLineStart = true;
		}
	}

	public void endRow() throws IOException {
		buffer.write(lineEnd);
		if (buffer.size() > BUFFER) {
			flush();
		}
	}

	public void flush() throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(buffer.toByteArray());
		buffer.reset();
		while (bytes.hasRemaining()) {
			target.write(bytes);
		}
	}
}
