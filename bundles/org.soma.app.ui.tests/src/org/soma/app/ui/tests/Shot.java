package org.soma.app.ui.tests;
import org.soma.testing.ui.Wait;
import org.soma.ui.look.*;
final class Shot {
	static void both(String name) throws Exception {
		take(name + "-light");
		Themes.use(Theme.DARK);
		long end = System.nanoTime() + 1_500_000_000L;
		Wait.until("dark", () -> System.nanoTime() > end);
		take(name + "-dark");
		Themes.use(Theme.LIGHT);
		Wait.allEvents();
	}
	static void take(String name) throws Exception {
		long end = System.nanoTime() + 400_000_000L;
		Wait.until("quiet", () -> System.nanoTime() > end);
		new ProcessBuilder("import", "-window", "root", "/tmp/shot-" + name + ".png").inheritIO().start().waitFor();
	}
}
