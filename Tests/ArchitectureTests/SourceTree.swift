import Foundation

/// One Swift file of ours, with its path from the package's root.
struct SourceFile: Sendable {
    let path: String
    let text: String

    /// The lines as a reader counts them.
    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count }

    /// Generated files answer to their generator, not to us.
    var isGenerated: Bool { path.hasSuffix(".pb.swift") || path.contains("/Generated/") }

    /// The modules it imports.
    var imports: [String] {
        text.matches(of: /(?m)^\s*(?:@\w+(?:\(\w+\))? |\w+ )*?import (?:(?:struct|class|enum|func|protocol) )?(\w+)/)
            .map { String($0.1) }
    }

    /// The text without comments and without what stands in one-line string literals.
    var code: String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                line.replacing(/"(?:\\.|[^"\\])*"/, with: "\"\"").replacing(/\/\/.*$/, with: "")
            }
            .joined(separator: "\n")
    }

    /// Whether the file lies in one of the folders.
    func isUnder(_ folders: [String]) -> Bool {
        folders.contains { path.hasPrefix($0 + "/") }
    }
}

/// The package's files, read from the folder that this file lies in.
enum SourceTree {
    static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    /// Every Swift file under the folder.
    static func files(under folder: String) throws -> [SourceFile] {
        let top = root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: top.path)
            .filter { $0.hasSuffix(".swift") }
            .sorted()
            .map { path in
                SourceFile(
                    path: folder + "/" + path,
                    text: try String(contentsOf: top.appending(path: path), encoding: .utf8)
                )
            }
    }
}
