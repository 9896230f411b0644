internal import HTTPTypes

/// Every operation of an API, found by method and path.
///
/// Paths are compared letter by letter, after repeated slashes are made one. What is declared with
/// `.json` is served without it too; nothing else is.
package struct OperationTable<Caller: Sendable>: Sendable {
    /// What stands at a path.
    enum Match: Sendable {
        case found(index: Int, path: [(name: String, value: String)])
        case wrongMethod(allowed: [HTTPRequest.Method])
        case unknownPath
    }

    private typealias Methods = [HTTPRequest.Method: Int]

    package let operations: [Operation<Caller>]
    private var literal: [String: Methods] = [:]
    private var patterns: [(pattern: RoutePattern, methods: Methods)] = []

    package init(_ operations: [Operation<Caller>]) {
        self.operations = operations
        var byPattern: [String: Methods] = [:]
        for (index, operation) in operations.enumerated() {
            if operation.path.contains("{") {
                Self.insert(index, operation, at: operation.path, into: &byPattern)
                continue
            }
            Self.insert(index, operation, at: operation.path, into: &literal)
            if operation.path.hasSuffix(".json") {
                Self.insert(index, operation, at: String(operation.path.dropLast(5)), into: &literal)
            }
        }
        patterns = byPattern.map { (RoutePattern($0.key), $0.value) }.sorted { $0.pattern.precedes($1.pattern) }
    }

    func find(_ method: HTTPRequest.Method, _ path: String) -> Match {
        if let methods = literal[path] { return choose(method, methods, path: []) }
        let collapsed = Self.collapsed(path)
        if let methods = literal[collapsed] { return choose(method, methods, path: []) }
        for (pattern, methods) in patterns {
            if let found = pattern.match(collapsed) { return choose(method, methods, path: found) }
        }
        return .unknownPath
    }

    private func choose(
        _ method: HTTPRequest.Method,
        _ methods: Methods,
        path: [(name: String, value: String)]
    ) -> Match {
        guard let index = methods[method] else {
            return .wrongMethod(allowed: methods.keys.sorted { $0.rawValue < $1.rawValue })
        }
        return .found(index: index, path: path)
    }

    private static func insert(
        _ index: Int,
        _ operation: Operation<Caller>,
        at path: String,
        into table: inout [String: Methods]
    ) {
        let earlier = table[path, default: [:]].updateValue(index, forKey: operation.method)
        precondition(earlier == nil, "\(operation.method) \(path) is declared twice")
    }

    private static func collapsed(_ path: String) -> String {
        guard path.contains("//") else { return path }
        var bytes: [UInt8] = []
        for byte in path.utf8 where byte != UInt8(ascii: "/") || bytes.last != byte { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
