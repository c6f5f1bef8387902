package org.soma.training.ui.session;

import java.io.IOException;
import java.nio.file.Path;

/** A run that was cut off, as by a kill, whose weights are newer than those of the network's file. */
public record CutOff(Path run, int epoch) {
}
