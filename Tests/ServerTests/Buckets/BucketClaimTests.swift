import Testing

@testable import echoim

struct `A bucket's prefix belongs to one data folder` {
    private let twin = BucketTwin()

    @Test func `which finds it again, and another is told what to change`() async throws {
        let (mine, theirs) = (try ObjectStoreBench(), try ObjectStoreBench())
        try await BucketClaim(client: twin.client, dataFolder: mine.path).check()
        try await BucketClaim(client: twin.client, dataFolder: mine.path).check()
        let problem = await sentence { try await BucketClaim(client: twin.client, dataFolder: theirs.path).check() }
        #expect(problem.contains("objects.prefix"))
        #expect(problem.contains("chat/echoim-owner"))
    }

    @Test(
        arguments: [
            (.refused(status: 403, code: "SignatureDoesNotMatch"), "ECHOIM_OBJECTS_SECRET_KEY"),
            (.refused(status: 404, code: "NoSuchBucket"), "objects.bucket"),
            (.refused(status: 301, code: "PermanentRedirect"), "objects.region"),
            (.refused(status: 400, code: "InvalidRequest"), "InvalidRequest"),
        ] as [(BucketError, String)]
    )
    func `and a bucket that cannot be used stops the start with a sentence`(
        error: BucketError,
        word: String
    ) async throws {
        let bench = try ObjectStoreBench()
        twin.fail(error)
        let problem = await sentence { try await BucketClaim(client: twin.client, dataFolder: bench.path).check() }
        #expect(problem.contains(word))
        #expect(!problem.contains("very-secret"))
    }

    @Test func `and one that cannot be reached is no reason to change anything`() async throws {
        let bench = try ObjectStoreBench()
        let gone = BucketError.unreachable("connectTimeout")
        twin.fail(gone, gone, gone, gone)
        await #expect(throws: gone) { try await BucketClaim(client: twin.client, dataFolder: bench.path).check() }
    }

    private func sentence(_ body: () async throws -> Void) async -> String {
        do {
            try await body()
            return ""
        } catch {
            return (error as? ConfigurationError)?.description ?? "\(error)"
        }
    }
}
