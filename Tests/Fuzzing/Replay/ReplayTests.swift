import Foundation
import FuzzSupport
import TestSupport
import Testing

private let targets =
    gatewayFuzzTargets + mtprotoFuzzTargets + storeFuzzTargets + tenantsFuzzTargets + serverFuzzTargets

/// What the fuzzers start from, and every input that once broke something, without the fuzzer.
struct `What the fuzzers were given` {
    @Test(arguments: targets.map(\.name))
    func `holds for every input that is kept`(name: String) throws {
        let target = try #require(targets.first { $0.name == name })
        for input in try KeptInputs.all(of: name) {
            do { try target.run(FuzzInput(input.bytes)) } catch { Issue.record("\(input.name): \(error)") }
        }
    }

    @Test(arguments: targets.map(\.name))
    func `holds for inputs like those`(name: String) throws {
        let target = try #require(targets.first { $0.name == name })
        for bytes in try KeptInputs.variations(of: name, count: 200) {
            do { try target.run(FuzzInput(bytes)) } catch { Issue.record("\(name), \(bytes): \(error)") }
        }
    }

    @Test func `holds for configurations, and those like them`() async throws {
        let kept = try KeptInputs.all(of: Configurations.name).map(\.bytes)
        for bytes in try kept + KeptInputs.variations(of: Configurations.name, count: 300) {
            do { try await Configurations.check(FuzzInput(bytes)) } catch { Issue.record("\(bytes): \(error)") }
        }
    }

    @Test func `no input is kept for a target that is gone`() throws {
        #expect(Set(try KeptInputs.targets()).subtracting(targets.map(\.name)) == [Configurations.name])
    }
}

/// The files under `Tests/Fuzzing`.
private enum KeptInputs {
    private static let root = URL(filePath: #filePath).appending(path: "../..").standardizedFileURL

    /// The names of the folders in `Corpus` and `Crashes`.
    static func targets() throws -> [String] {
        try ["Corpus", "Crashes"].flatMap { try FileManager.default.contentsOfDirectory(atPath: root.path + "/" + $0) }
    }

    /// The seeds of a target, and what once broke it.
    static func all(of target: String) throws -> [(name: String, bytes: [UInt8])] {
        let seeds = try files(in: "Corpus/" + target)
        #expect(!seeds.isEmpty, "Tests/Fuzzing/seeds makes them")
        return seeds + (try files(in: "Crashes/" + target))
    }

    /// Seeds, each changed in 1 to 4 places; the same ones every time.
    static func variations(of target: String, count: Int) throws -> [[UInt8]] {
        let seeds = try all(of: target)
        var generator = SeededGenerator(seed: 20_261_121)
        return (0..<count).compactMap { _ in
            guard var bytes = seeds.randomElement(using: &generator)?.bytes else { return nil }
            for _ in 0..<Int.random(in: 1...4, using: &generator) { bytes.change(using: &generator) }
            return bytes
        }
    }

    private static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let path = root.path + "/" + folder
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
            (folder + "/" + name, [UInt8](try Data(contentsOf: URL(filePath: path + "/" + name))))
        }
    }
}

extension [UInt8] {
    fileprivate mutating func change(using generator: inout SeededGenerator) {
        let index = Int.random(in: 0...count, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: insert(.random(in: 0...255, using: &generator), at: index)
        case 1 where index < count: remove(at: index)
        case 2 where index < count: self[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        default:
            if index < count { self[index] = .random(in: 0...255, using: &generator) }
        }
    }
}
