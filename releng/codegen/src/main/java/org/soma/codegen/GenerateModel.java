package org.soma.codegen;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates a bundle's EMF model code: <code>GenerateModel BUNDLE_FOLDER</code> reads <code>model/soma.ecore</code> there
 * and writes <code>src-gen</code>. The generator model is made on the fly, so the ecore file alone says what there is.
 */
public final class GenerateModel {

	private static final String BASE_PACKAGE = "org.soma";

	public static void main(String[] arguments) {
		Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
		String project = bundle.getFileName().toString();
		// The generator speaks of workspace projects; this one is a plain folder.
		EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(bundle + "/"));

		GenModel genModel = genModel(loadPackage(bundle.resolve("model/soma.ecore")), project);
		Generator generator = new Generator();
		GeneratorAdapterFactory.Descriptor.Registry registry = generator.getAdapterFactoryDescriptorRegistry();
		registry.addDescriptor("http://www.eclipse.org/emf/2002/GenModel", GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.WARNING) {
			throw new IllegalStateException("generating the model failed: " + result);
		}
	}

	private static EPackage loadPackage(Path ecore) {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		return (EPackage) resources.getResource(URI.createFileURI(ecore.toString()), true).getContents().get(0);
	}

	private static GenModel genModel(EPackage ePackage, String project) {
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		// Lives in a resource only because the generator resolves names against one.
		Resource resource = new XMIResourceFactoryImpl().createResource(URI.createURI("soma.genmodel"));
		resource.getContents().add(genModel);
		genModel.initialize(List.of(ePackage));
		genModel.setModelName("Soma");
		genModel.setModelPluginID(project);
		genModel.setModelDirectory("/" + project + "/src-gen");
		genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		genModel.setRuntimeVersion(GenRuntimeVersion.EMF242);
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
		genModel.setCanGenerate(true);
		genModel.setOperationReflection(false);
		genModel.setMinimalReflectiveMethods(true);
		genModel.setCopyrightText("Generated from soma.ecore.");
		GenPackage genPackage = genModel.getGenPackages().get(0);
		genPackage.setBasePackage(BASE_PACKAGE);
		genPackage.setPrefix("Soma");
		genPackage.setDisposableProviderFactory(false);
		return genModel;
	}

	private GenerateModel() {
	}
}
