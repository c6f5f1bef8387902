package org.soma.data.storage;

import java.nio.ByteBuffer;

/** The number formats of data files. */
public enum NumberType {

	U8(1) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.get(position) & 0xff;
		}
	},
	I8(1) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.get(position);
		}
	},
	U16(2) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getShort(position) & 0xffff;
		}
	},
	I16(2) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getShort(position);
		}
	},
	U32(4) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getInt(position) & 0xffffffffL;
		}
	},
	I32(4) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getInt(position);
		}
	},
	I64(8) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getLong(position);
		}
	},
	F32(4) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getFloat(position);
		}
	},
	F64(8) {
		@Override
		public double get(ByteBuffer bytes, int position) {
			return bytes.getDouble(position);
		}
	};

	private final int size;

	NumberType(int size) {
		this.size = size;
	}

	/** In bytes. */
	public int size() {
		return size;
	}

	/** Makes the number at a position one that is none. Only numbers that may have a fraction can be missing. */
	public void setMissing(ByteBuffer bytes, int position) {
		switch (this) {
		case F32 -> bytes.putFloat(position, Float.NaN);
		case F64 -> bytes.putDouble(position, Double.NaN);
		default -> throw new IllegalStateException(this + " has no missing numbers");
		}
	}

	/** Whether there are numbers that are not finite. */
	public boolean canBeMissing() {
		return this == F32 || this == F64;
	}

	/** The number at a position, in the buffer's byte order. */
	public abstract double get(ByteBuffer bytes, int position);
}
