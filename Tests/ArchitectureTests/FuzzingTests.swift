import Foundation
import Testing

/// What the package says of the codecs that fuzzers build without the doors around them.
private struct CodecBuild {
    static let folder = "Sources/Platform/Gateway"
    /// Folders of the gateway that this build leaves out.
    let leftOut: [String]

    init() throws {
        let package = try String(contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
        let fuzzing = try #require(package.firstRange(of: "ECHOIM_FUZZING"))
        let list = try #require(package[fuzzing.upperBound...].firstMatch(of: /exclude: \[([^\]]*)\]/))
        leftOut = list.1.matches(of: /"([^"]+)"/).map { "\(Self.folder)/\($0.1)" }
    }

    /// Types of the folders left out that a file's code names without having one of its own by that name.
    func strangers(in file: SourceFile, among files: [SourceFile]) -> Set<String> {
        let known = files.filter { $0.isUnder(leftOut) }.reduce(into: Set()) { $0.formUnion($1.types) }
        return known.intersection(file.code.matches(of: /\w+/).map { String($0.0) }).subtracting(file.types)
    }
}

extension SourceFile {
    /// The types it declares outside of others.
    fileprivate var types: Set<String> {
        let declaration = /(?m)^(?:[\w@]+ )*?(?:struct|class|enum|actor|protocol|typealias) (\w+)/
        return Set(text.matches(of: declaration).map { String($0.1) })
    }
}

struct `What fuzzers build` {
    @Test func `codecs name nothing of the doors around them`() throws {
        let build = try CodecBuild()
        let files = try SourceTree.files(under: CodecBuild.folder)
        #expect(!build.leftOut.isEmpty)
        for folder in build.leftOut where !folder.hasSuffix("Demo") {
            #expect(files.contains { $0.isUnder([folder]) }, "\(folder) moved?")
        }
        for file in files where !file.isUnder(build.leftOut) && !file.isGenerated {
            #expect(build.strangers(in: file, among: files).isEmpty, "\(file.path)")
        }
    }

    @Test func `a codec that extends a door is seen`() throws {
        let build = try CodecBuild()
        let folder = try #require(build.leftOut.first)
        let door = SourceFile(path: "\(folder)/Door.swift", text: "public final class Door {}\n")
        let codec = SourceFile(path: "\(CodecBuild.folder)/Codec.swift", text: "// Door\nextension Door {}\n")
        #expect(build.strangers(in: codec, among: [door, codec]) == ["Door"])
    }
}
