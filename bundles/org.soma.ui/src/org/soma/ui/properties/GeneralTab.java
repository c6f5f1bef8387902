package org.soma.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.soma.ui.handlers.EditAction;
import org.soma.ui.look.AccessibleName;

/** All attributes in a list; the platform's own page for properties. */
final class GeneralTab implements PropertyTab {

	/** Rows stay in the order in which the element gives them; what is told of any file is the last to be looked for. */
	private static final PropertySheetSorter AS_GIVEN = new PropertySheetSorter() {
		@Override
		public int compare(IPropertySheetEntry first, IPropertySheetEntry second) {
			return 0;
		}

		@Override
		public int compareCategories(String first, String second) {
			return Boolean.compare(first.equals(FileProperties.OF_ANY_FILE), second.equals(FileProperties.OF_ANY_FILE));
		}
	};

	/** Says in the page what is wrong with what is being typed, and has what few need in its menu only: there is no room to spare. */
	private final class Sheet extends PropertySheetPage {

		Sheet() {
			setSorter(AS_GIVEN);
		}

		@Override
		public void makeContributions(IMenuManager menu, IToolBarManager toolBar, IStatusLineManager statusLine) {
			super.makeContributions(menu, new ToolBarManager(), new StatusLineManager() {
				@Override
				public void setErrorMessage(String message) {
					notice.accept(message == null ? "" : message);
				}

				@Override
				public void setMessage(String message) {
					statusLine.setMessage(seen ? message : null);
				}
			});
		}
	}

	private final Consumer<String> notice;
	private final Sheet sheet = new Sheet();
	private final IActionBars bars;
	private final Map<String, IAction> actions;
	private boolean seen = true;
	private boolean awaiting;

	GeneralTab(Composite parent, IPageSite site, Consumer<String> notice) {
		this.notice = notice;
		sheet.init(site);
		sheet.createControl(parent);
		AccessibleName.give(sheet.getControl(), "Properties");
		bars = site.getActionBars();
		sheet.setActionBars(bars);
		actions = Arrays.stream(EditAction.values()).map(EditAction::id).filter(id -> bars.getGlobalActionHandler(id) != null)
				.collect(Collectors.toMap(id -> id, bars::getGlobalActionHandler));
	}

	/** Those of the platform, for the value that is being typed. */
	@Override
	public Map<String, IAction> actions() {
		return actions;
	}

	/** What it says in the status line is of no use while another tab is seen. */
	void setSeen(boolean now) {
		seen = now;
		bars.getStatusLineManager().setMessage(null);
	}

	@Override
	public Control control() {
		return sheet.getControl();
	}

	/** Shows what is selected, which for the platform has to be the selection of a part. */
	void show(IWorkbenchPart part, ISelection selection) {
		sheet.selectionChanged(part, selection);
	}

	@Override
	public void show(List<? extends EObject> elements) {
		refresh();
	}

	@Override
	public void refresh() {
		Control typing = Display.getCurrent().getFocusControl();
		if (!(typing instanceof Text) || !isInside(typing)) {
			sheet.refresh();
		} else if (!awaiting) {
			awaiting = true;
			Listener once = event -> refreshLater();
			typing.addListener(SWT.FocusOut, once);
			typing.addListener(SWT.Dispose, once);
		}
	}

	private boolean isInside(Control control) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at == sheet.getControl()) {
				return true;
			}
		}
		return false;
	}

	/** The sheet would take what is being typed for nothing. */
	private void refreshLater() {
		if (awaiting) {
			awaiting = false;
			Display.getCurrent().asyncExec(() -> {
				if (!sheet.getControl().isDisposed()) {
					refresh();
				}
			});
		}
	}

	void setFocus() {
		sheet.setFocus();
	}

	void dispose() {
		sheet.dispose();
	}
}
