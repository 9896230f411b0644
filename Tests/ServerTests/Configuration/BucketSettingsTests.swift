import Foundation
import Testing

@testable import echoim

struct `The settings of a bucket` {
    private let keys = ["ECHOIM_OBJECTS_ACCESS_KEY": "AKIA", "ECHOIM_OBJECTS_SECRET_KEY": "very-secret"]
    private let flags: [Setting: String] = [.bucketEndpoint: "https://s3.example", .bucketName: "files"]

    @Test func `name it, and its keys come from the environment`() async throws {
        var flags = flags
        flags[.bucketRegion] = "eu-central-1"
        flags[.bucketPrefix] = "chat/one/"
        flags[.bucketAddressing] = "host"
        let configuration = try await ServerConfiguration.load(flags: flags, environment: keys, file: nil)
        let bucket = try #require(configuration.bucket)
        #expect(bucket.endpoint.description == "https://s3.example")
        #expect(bucket.region == "eu-central-1")
        #expect(bucket.prefix == "chat/one/")
        #expect(bucket.addressing == .host)
        #expect(bucket.credentials == BucketCredentials(accessKey: "AKIA", secretKey: "very-secret"))
        let printed = configuration.printout.map(\.value).joined() + "\(configuration)"
        #expect(!(printed + String(reflecting: configuration)).contains("very-secret"))
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!dumped.contains("very-secret"))
    }

    @Test func `or from a file of one line`() async throws {
        let path = NSTemporaryDirectory() + "echoim-keys-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("AKIA:very:secret\n".utf8).write(to: URL(filePath: path))
        var flags = flags
        flags[.bucketKeyFile] = path
        let bucket = try await ServerConfiguration.load(flags: flags, environment: [:], file: nil).bucket
        #expect(bucket?.credentials == BucketCredentials(accessKey: "AKIA", secretKey: "very:secret"))
        #expect(await problem(flags, keys).contains("given twice"))
    }

    @Test func `are none where nothing is said`() async throws {
        #expect(try await ServerConfiguration.load(flags: [:], environment: [:], file: nil).bucket == nil)
    }

    @Test(
        arguments: [
            (.bucketEndpoint, "s3.example"), (.bucketEndpoint, "ftp://s3.example"),
            (.bucketEndpoint, "https://s3.example/files"), (.bucketEndpoint, "https://u:p@s3.example"),
            (.bucketName, "a"), (.bucketName, "Files"), (.bucketName, "a/b"), (.bucketPrefix, "chat"),
            (.bucketPrefix, "/chat/"), (.bucketPrefix, "a//"), (.bucketPrefix, "../"), (.bucketRegion, "eu central"),
            (.bucketAddressing, "both"),
        ] as [(Setting, String)]
    )
    func `are refused with a sentence that names the one`(setting: Setting, text: String) async {
        var flags = flags
        flags[setting] = text
        let problem = await problem(flags, keys)
        #expect(problem.contains("\(setting.rawValue) is \"\(text)\"; it must be"), "\(problem)")
    }

    @Test func `need each other`() async {
        #expect(await problem([.bucketName: "files"], keys).contains("objects.bucket is of a bucket"))
        #expect(await problem([.bucketEndpoint: "https://s3.example"], keys).contains("needs objects.bucket"))
        #expect(await problem(flags, [:]).contains("keys are missing"))
        let bad = ["ECHOIM_OBJECTS_ACCESS_KEY": "AK IA", "ECHOIM_OBJECTS_SECRET_KEY": "very secret"]
        let sentence = await problem(flags, bad)
        #expect(sentence.contains("cannot be used"))
        #expect(!sentence.contains("very secret"))
        var flags = flags
        flags[.bucketKeyFile] = "/nowhere"
        #expect(await problem(flags, [:]).contains("/nowhere cannot be read"))
    }

    private func problem(_ flags: [Setting: String], _ environment: [String: String]) async -> String {
        do {
            _ = try await ServerConfiguration.load(flags: flags, environment: environment, file: nil)
            return ""
        } catch {
            return error.description
        }
    }
}
