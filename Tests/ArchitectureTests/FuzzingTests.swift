import Foundation
import Testing

/// What the package says of the codecs that fuzzers build without the doors around them.
private struct CodecBuild {
    static let folder = "Sources/Platform/Gateway"
    /// Folders of the gateway that this build leaves out.
    let leftOut: [String]
    /// The modules that the rest can import: those named as its dependencies, and the toolchain's.
    let modules: Set<String>

    init() throws {
        let package = try String(contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
        let fuzzing = try #require(package.firstRange(of: "ECHOIM_FUZZING"))
        let list = try #require(package[fuzzing.upperBound...].firstMatch(of: /exclude: \[([^\]]*)\]/))
        leftOut = list.1.matches(of: /"([^"]+)"/).map { "\(Self.folder)/\($0.1)" }
        let target = try #require(package[fuzzing.upperBound...].firstRange(of: "name: \"PlatformGateway\""))
        let dependencies = package[target.upperBound..<list.range.lowerBound]
        modules = Set(dependencies.matches(of: /"([^"]+)"/).map { String($0.1) })
            .union(["Foundation", "Synchronization"])
    }

    /// The types of the folders left out.
    func doors(among files: [SourceFile]) -> Set<String> {
        files.filter { $0.isUnder(leftOut) }.reduce(into: []) { $0.formUnion($1.types) }
    }

    /// Doors that a file's code names without having a type of its own by that name.
    func strangers(in file: SourceFile, _ doors: Set<String>) -> Set<String> {
        let words = file.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let named = words.filter { doors.contains(String($0)) }
        return named.isEmpty ? [] : Set(named.map(String.init)).subtracting(file.types)
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
        let doors = build.doors(among: files)
        for file in files where !file.isUnder(build.leftOut) && !file.isGenerated {
            #expect(build.strangers(in: file, doors).isEmpty, "\(file.path)")
        }
    }

    @Test func `codecs import nothing that this build lacks`() throws {
        let build = try CodecBuild()
        for file in try SourceTree.files(under: CodecBuild.folder) where !file.isUnder(build.leftOut) {
            #expect(build.modules.isSuperset(of: file.imports), "\(file.path)")
        }
    }

    @Test func `a codec that extends a door is seen`() throws {
        let build = try CodecBuild()
        let folder = try #require(build.leftOut.first)
        let door = SourceFile(path: "\(folder)/Door.swift", text: "public final class Door {}\n")
        let codec = SourceFile(path: "\(CodecBuild.folder)/Codec.swift", text: "// Door\nextension Door {}\n")
        #expect(build.strangers(in: codec, build.doors(among: [door, codec])) == ["Door"])
    }
}
