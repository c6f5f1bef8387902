package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.soma.diagram.ui.policies.ModelCommand;
import org.soma.ui.documents.Typing;

/** Lets a name or a note be typed in the drawing. What is no name is refused with a word why, and the old name stays. */
public final class NameEditor extends DirectEditManager {

	private static final int LEAST_WIDTH = 80;

	private final NamedPart part;

	private NameEditor(NamedPart part) {
		super(part, TextCellEditor.class, locator(part));
		this.part = part;
	}

	public static void open(NamedPart part) {
		new NameEditor(part).show();
	}

	private static CellEditorLocator locator(NamedPart part) {
		return (CellEditor editor) -> {
			Text text = (Text) editor.getControl();
			Rectangle area = part.nameArea().getCopy();
			part.nameFigure().translateToAbsolute(area);
			if (part.isText()) {
				text.setBounds(area.x, area.y, area.width, area.height);
				return;
			}
			Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int width = Math.max(LEAST_WIDTH, size.x + 16);
			text.setBounds(area.x + area.width / 2 - width / 2, area.y - 2, width, size.y);
		};
	}

	@Override
	protected CellEditor createCellEditorOn(org.eclipse.swt.widgets.Composite composite) {
		return new TextCellEditor(composite, part.isText() ? SWT.MULTI | SWT.WRAP | SWT.BORDER : SWT.SINGLE | SWT.BORDER | SWT.CENTER);
	}

	@Override
	protected void initCellEditor() {
		getCellEditor().setValue(part.text());
		Text text = (Text) getCellEditor().getControl();
		text.selectAll();
		Typing.in(text, part::text);
		getCellEditor().setValidator(value -> problem(String.valueOf(value)));
	}

	private EditingDomain domain() {
		return ((NetworkEditPart) part.getParent()).getDomain();
	}

	private String problem(String name) {
		try {
			part.write(domain(), name);
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	@Override
	protected void commit() {
		CellEditor editor = getCellEditor();
		if (editor == null) {
			return;
		}
		String name = ((Text) editor.getControl()).getText();
		boolean changed = !name.equals(part.text());
		String problem = problem(name);
		bringDown();
		if (problem != null) {
			Says.of(part).say(problem);
		} else if (changed) {
			new ModelCommand(domain(), part.write(domain(), name)).execute();
		}
	}
}
