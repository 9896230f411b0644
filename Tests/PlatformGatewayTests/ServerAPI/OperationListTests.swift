import Foundation
import HTTPTypes
import PlatformCore
import PlatformGateway
import Testing

/// docs/server-api.md lists the vendor's operations and what becomes of each.
struct `The list of operations` {
    /// A line of it.
    private struct Line: Hashable {
        let operation: String
        /// `works`, or `refused` and the code that every call gets.
        let state: String
        let reason: String
    }

    private let lines: [Line]

    init() throws {
        let url = URL(filePath: #filePath).appending(path: "../../../../docs/server-api.md").standardizedFileURL
        let document = try String(contentsOf: url, encoding: .utf8)
        lines = document.matches(of: /(?m)^\| `([A-Z]+ [^`]+)` \| ([^|]+) \|([^|]*)\|$/).map { match in
            Line(
                operation: Self.withoutNames(String(match.1)),
                state: String(match.2),
                reason: match.3.trimmingCharacters(in: .whitespaces)
            )
        }
    }

    @Test func `has all 257 of the vendor's, each once`() {
        #expect(lines.count == 257)
        #expect(Set(lines.map(\.operation)).count == lines.count)
    }

    @Test func `says of each what is served`() {
        var states: [String: String] = [:]
        for operation in ServerOperations.table.operations {
            let state = operation.refusal.map { "refused \($0.code.rawValue)" } ?? "works"
            states[Self.withoutNames("\(operation.method) \(operation.path)")] = state
        }
        for line in lines {
            #expect(line.state == states.removeValue(forKey: line.operation) ?? "refused 404", "\(line.operation)")
        }
        #expect(states.isEmpty, "these are served, but the vendor has no such operations: \(states.keys.sorted())")
    }

    @Test func `says why a call is refused`() {
        for line in lines where line.state != "works" { #expect(!line.reason.isEmpty, "\(line.operation)") }
    }

    /// A path whose variable segments may be called anything.
    private static func withoutNames(_ operation: String) -> String {
        operation.replacing(/\{[^}]*\}/, with: "{}")
    }
}
