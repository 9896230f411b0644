import Foundation
import Testing

/// The alarms of the house style: what must not stand in Sources, and how long a file may be.
struct `The tree is tidy` {
    @Test func `no source file is longer than 500 lines, no test file than 700`() throws {
        for file in try SourceTree.files(under: "Sources") where !file.isGenerated {
            #expect(file.lineCount <= 500, "\(file.path): which ideas are in it?")
        }
        for file in try SourceTree.files(under: "Tests") where !file.isGenerated {
            #expect(file.lineCount <= 700, "\(file.path): which ideas are in it?")
        }
    }

    @Test(
        arguments: ["Core", "Store", "Engine", "Gateway", "Verifying"].map { "Sources/Platform/" + $0 } + [
            "Sources/Tenants", "Sources/Server", "Sources/MTProtoBridge/Crypto", "Sources/MTProtoBridge/TL",
        ]
    )
    func `no two files of a target share a name`(folder: String) throws {
        let names = try SourceTree.files(under: folder).map { $0.path.split(separator: "/").last ?? "" }
        let doubled = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(doubled.isEmpty, "the compiler refuses them: \(doubled)")
    }

    @Test func `no source file has a banned word`() throws {
        for file in try SourceTree.files(under: "Sources") where !file.isGenerated {
            for rule in bans where rule.isBroken(by: file) {
                Issue.record("\(file.path): \(rule.name): \(rule.reason)")
            }
        }
    }

    @Test func `unchecked sendability stays rare`() throws {
        let uses = try SourceTree.files(under: "Sources").filter { !$0.isGenerated }
            .flatMap { file in file.code.matches(of: /@unchecked Sendable|nonisolated\(unsafe\)/).map { _ in file.path }
            }
        #expect(uses.count <= uncheckedSendabilityCountMax, "\(uses)")
    }

    @Test(arguments: [
        ("Sources/Tenants/X.swift", "let x = try! f()", "try!"),
        ("Sources/Tenants/X.swift", "let x = y as! Int", "as!"),
        ("Sources/Tenants/X.swift", "    fatalError(\"x\")", "fatalError"),
        ("Sources/Tenants/X.swift", "// TODO: later", "TODO"),
        ("Sources/Tenants/X.swift", "Task { await f() }", "Task"),
        ("Sources/Tenants/X.swift", "Task.detached(priority: .low) { }", "Task"),
        ("Sources/Tenants/X.swift", "let p: UnsafeRawBufferPointer", "pointer"),
        ("Sources/Tenants/X.swift", "unsafe f()", "unsafe"),
        ("Sources/Platform/Engine/X.swift", "JSONDecoder().decode(X.self, from: d)", "Foundation JSON"),
        ("Sources/Platform/Gateway/Link/X.swift", "JSONSerialization.data(withJSONObject: x)", "Foundation JSON"),
        ("Sources/Platform/Core/X.swift", "let now = ContinuousClock.now", "clock"),
        ("Sources/Platform/Engine/X.swift", "let now = Date()", "clock"),
        ("Sources/Platform/Engine/X.swift", "let n = Int.random(in: 0...9)", "clock"),
        ("Sources/Tenants/X.swift", "Thread.sleep(forTimeInterval: 1)", "sleep"),
    ])
    func `each banned word is seen`(path: String, line: String, name: String) {
        let file = SourceFile(path: path, text: "struct X {\n\(line)\n}\n")
        #expect(bans.filter { $0.isBroken(by: file) }.map(\.name).contains(name))
    }

    @Test(arguments: [
        ("Sources/Server/X.swift", "Task { await f() }"),
        ("Sources/Tenants/X.swift", "// a Task { } would be lost here"),
        ("Sources/Tenants/X.swift", "let text = \"fatalError\""),
        ("Sources/Tenants/X.swift", "group.addTask { await f() }"),
        ("Sources/Tenants/X.swift", "let x = withTaskGroup(of: Void.self) { g in }"),
        ("Sources/Platform/Core/X.swift", "let n = Int.random(in: 0...9, using: &generator)"),
        ("Sources/Platform/Store/RocksDB/X.swift", "unsafe f()"),
    ])
    func `what is allowed is let through`(path: String, line: String) {
        let file = SourceFile(path: path, text: "struct X {\n\(line)\n}\n")
        #expect(bans.filter { $0.isBroken(by: file) }.map(\.name).isEmpty)
    }
}

/// Raised only with a reason in the commit; the style's own alarm is at four.
private let uncheckedSendabilityCountMax = 3

/// Around C, and where bytes are looked at in place; nothing else spells a pointer.
private let wrapperFolders = [
    "Sources/Platform/Store/RocksDB", "Sources/Platform/Gateway/WebSocket", "Sources/Server/System",
    "Sources/MTProtoBridge/Crypto", "Sources/MTProtoBridge/TL/Compression", "Sources/MTProtoBridge/Transport",
    "Sources/MTProtoClient/Wire",
]

/// A word that must not stand in the code of some folders.
private struct Ban: Sendable {
    let name: String
    let pattern: String
    let reason: String
    var only: [String] = ["Sources"]
    var except: [String] = []
    var seesComments = false

    func isBroken(by file: SourceFile) -> Bool {
        guard file.isUnder(only), !file.isUnder(except) else { return false }
        guard let regex = try? Regex(pattern) else {
            Issue.record("\(name) is no pattern")
            return true
        }
        // Unicode's own idea of a word takes `JSONDecoder.decode` for one.
        return (seesComments ? file.text : file.code).contains(regex.wordBoundaryKind(.simple))
    }
}

private let bans = [
    Ban(name: "fatalError", pattern: #"\bfatalError\("#, reason: "throw, or state the invariant as a precondition"),
    Ban(name: "try!", pattern: #"\btry!"#, reason: "handle it, or make it impossible"),
    Ban(name: "as!", pattern: #"\bas!"#, reason: "use a type that makes it so"),
    Ban(name: "TODO", pattern: #"\b(TODO|FIXME|XXX)\b"#, reason: "do it or write an issue", seesComments: true),
    Ban(
        name: "Task",
        pattern: #"(^|[^.\w])Task\s*(\(.*\))?\s*\{|\bTask\.detached"#,
        reason: "a child task, whose failure is someone's",
        except: ["Sources/Server"]
    ),
    Ban(
        name: "pointer",
        pattern: #"\bUnsafe\w*(Pointer|Continuation)\b"#,
        reason: "wrap it",
        except: wrapperFolders
    ),
    // The store reads keys and records in place, for which the toolchain asks for the word.
    Ban(
        name: "unsafe",
        pattern: #"\bunsafe\b"#,
        reason: "wrap it",
        except: wrapperFolders + ["Sources/Platform/Store"]
    ),
    Ban(
        name: "Foundation JSON",
        pattern: #"\bJSON(Encoder|Decoder|Serialization)\b"#,
        reason: "it costs microseconds per message",
        only: [
            "Sources/Platform/Core", "Sources/Platform/Store", "Sources/Platform/Engine",
            "Sources/Platform/Gateway/Link",
        ]
    ),
    Ban(
        name: "clock",
        pattern: #"\bDate\(\)|Clock(\(\))?\.now\b|\.random\(in: [^,)]*\)|SystemRandomNumberGenerator"#,
        reason: "time and randomness come in as arguments",
        only: ["Sources/Platform/Core", "Sources/Platform/Engine"],
        except: ["Sources/Platform/Engine/Scheduling"]
    ),
    Ban(name: "sleep", pattern: #"\bThread\.sleep|\busleep\(|\bnanosleep\("#, reason: "wait for what happens"),
]
