internal import Foundation
internal import FuzzSupport

@testable internal import echoim

/// Flags, environment and file as an operator may garble them: a configuration that can be written down and read again,
/// or sentences about what to change.
///
/// Loading is asynchronous and needs the whole server to build, so no fuzzer drives it; its corpus is replayed and varied.
enum Configurations {
    static let name = "configurations"

    static func check(_ input: FuzzInput) async throws {
        var input = input
        var flags: [Setting: String] = [:]
        for _ in 0..<input.number(in: 0...3) { flags[input.pick(Setting.allCases)] = input.text() }
        var environment: [String: String] = [:]
        for _ in 0..<input.number(in: 0...3) {
            environment[input.flag() ? input.pick(Setting.allCases).variable : "ECHOIM_" + input.text()] = input.text()
        }
        let hasFile = input.flag()
        switch try await load(flags, environment, hasFile ? input.rest() : nil) {
        case .failure(let error):
            try require(!error.problems.isEmpty, "refused without a word")
            try require(error.problems.allSatisfy { $0.hasSuffix(".") }, "\(error)")
        case .success(let configuration):
            var written: [Setting: String] = [:]
            for (setting, value) in configuration.printout where value != "-" { written[setting] = value }
            let again = try await load(written, [:], nil)
            try require(again == .success(configuration), "\(configuration) is written as \(written), read as \(again)")
        }
    }

    private static func load(
        _ flags: [Setting: String],
        _ environment: [String: String],
        _ file: [UInt8]?
    ) async throws -> Result<ServerConfiguration, ConfigurationError> {
        let path = FileManager.default.temporaryDirectory.appending(path: "echoim-\(UUID().uuidString).json").path
        if let file { try Data(file).write(to: URL(filePath: path)) }
        defer { if file != nil { try? FileManager.default.removeItem(atPath: path) } }
        do throws(ConfigurationError) {
            let file = file == nil ? nil : path
            return .success(try await ServerConfiguration.load(flags: flags, environment: environment, file: file))
        } catch {
            return .failure(error)
        }
    }
}

extension FuzzInput {
    fileprivate mutating func text() -> String {
        String(decoding: bytes(number(in: 0...31)), as: UTF8.self)
    }
}
