package org.soma.model.safetensors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The types of values that have a meaning here. Others pass through as bytes. */
enum ElementType {

	F64(8) {
		@Override
		float read(ByteBuffer bytes) {
			return (float) bytes.getDouble();
		}
	},
	F32(4) {
		@Override
		float read(ByteBuffer bytes) {
			return bytes.getFloat();
		}
	},
	F16(2) {
		@Override
		float read(ByteBuffer bytes) {
			return Float.float16ToFloat(bytes.getShort());
		}
	},
	BF16(2) {
		@Override
		float read(ByteBuffer bytes) {
			return Float.intBitsToFloat(bytes.getShort() << 16);
		}
	};

	final int size;

	ElementType(int size) {
		this.size = size;
	}

	abstract float read(ByteBuffer bytes);

	static ByteBuffer buffer(int capacity) {
		return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Bytes a value of the named type takes, 0 where the type is not known here. */
	static int sizeOf(String name) {
		return switch (name) {
		case "BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2", "F8_E8M0" -> 1;
		case "I16", "U16", "F16", "BF16" -> 2;
		case "I32", "U32", "F32" -> 4;
		case "I64", "U64", "F64", "C64" -> 8;
		default -> 0;
		};
	}
}
