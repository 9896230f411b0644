import Foundation
import Logging
import NIOCore
import NIOPosix
import PlatformEngine
import PlatformGateway
import Testing
import Yams

@testable import echoim

struct `The Admin API and its description` {
    @Test func `name the same operations`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "echoim-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = ServerConfiguration()
        configuration.data = folder
        let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let kernel = try Kernel(
            configuration,
            masterKey: nil,
            clock: SystemClock(),
            loops: Array(loops.makeIterator()),
            metrics: MetricsRegistry(),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let served = Set(kernel.adminOperations.map { "\($0.method) \($0.path)" })
        try await kernel.stop()
        try await loops.shutdownGracefully()
        #expect(try described() == served)
    }

    private func described() throws -> Set<String> {
        let file = URL(filePath: #filePath).appending(path: "../../../../openapi/server.yaml").standardizedFileURL
        let document = try #require(Yams.load(yaml: String(contentsOf: file, encoding: .utf8)) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        return Set(
            paths.filter { $0.key.hasPrefix("/admin/") }.flatMap { path, operations in
                operations.keys.filter { $0 != "servers" }.map { "\($0.uppercased()) \(path)" }
            }
        )
    }
}
