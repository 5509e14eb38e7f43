package org.kakehashi.office.testing;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Several modules' persistence units as one, so that a test without a container has them in one
 * transaction on one connection, as the container does.
 */
final class UnitsTogether implements PersistenceUnitInfo {
  private static final String DESCRIPTOR = "META-INF/persistence.xml";

  private final String name;
  private final Set<String> classes = new LinkedHashSet<>();
  private final Properties properties = new Properties();
  private final URL root;

  /**
   * @param units names of units whose descriptors are on the class path
   */
  UnitsTogether(List<String> units) {
    this.name = String.join("+", units);
    URL found = null;
    try {
      for (URL descriptor :
          Collections.list(getClass().getClassLoader().getResources(DESCRIPTOR))) {
        if (read(descriptor, units)) {
          found = new URL(descriptor, "..");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found == null) {
      throw new IllegalArgumentException("no persistence unit among " + units);
    }
    this.root = found;
  }

  private boolean read(URL descriptor, List<String> units) throws IOException {
    boolean taken = false;
    NodeList described = parsed(descriptor).getElementsByTagName("persistence-unit");
    for (int i = 0; i < described.getLength(); i++) {
      Element unit = (Element) described.item(i);
      if (units.contains(unit.getAttribute("name"))) {
        taken = true;
        NodeList listed = unit.getElementsByTagName("class");
        for (int c = 0; c < listed.getLength(); c++) {
          classes.add(listed.item(c).getTextContent().strip());
        }
        NodeList stated = unit.getElementsByTagName("property");
        for (int p = 0; p < stated.getLength(); p++) {
          Element property = (Element) stated.item(p);
          properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
        }
      }
    }
    return taken;
  }

  private static Document parsed(URL descriptor) throws IOException {
    try (InputStream in = descriptor.openStream()) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  @Override
  public String getPersistenceUnitName() {
    return name;
  }

  @Override
  public String getPersistenceProviderClassName() {
    return "org.eclipse.persistence.jpa.PersistenceProvider";
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  @SuppressWarnings("NullAway")
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  @SuppressWarnings("NullAway")
  public DataSource getNonJtaDataSource() {
    return null;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return root;
  }

  @Override
  public List<String> getManagedClassNames() {
    return new ArrayList<>(classes);
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return properties;
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return getClass().getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // Nothing is woven in tests.
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClass().getClassLoader();
  }
}
