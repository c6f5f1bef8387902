package org.soma.model.edit.commands;

/** One direction of the drawing. */
enum Axis {

	ACROSS {
		@Override
		double start(Bounds bounds) {
			return bounds.x();
		}

		@Override
		double size(Bounds bounds) {
			return bounds.width();
		}

		@Override
		Place along(double distance) {
			return new Place(distance, 0);
		}
	},
	DOWN {
		@Override
		double start(Bounds bounds) {
			return bounds.y();
		}

		@Override
		double size(Bounds bounds) {
			return bounds.height();
		}

		@Override
		Place along(double distance) {
			return new Place(0, distance);
		}
	};

	abstract double start(Bounds bounds);

	abstract double size(Bounds bounds);

	/** A way along this axis only. */
	abstract Place along(double distance);

	double middle(Bounds bounds) {
		return start(bounds) + size(bounds) / 2;
	}
}
