public import Facts

extension Vocabulary {
  /// The vocabularies that are shipped inside the program.
  public static var allBuiltIn: [Vocabulary] {
    BuiltInFile.vocabularies.map { file in
      Vocabulary(name: file.stem) { try? YAMLText.parse(file.text, file: file.path) }
    }
  }
}
