import Foundation
import Testing

@testable import echoim

/// Amazon's own examples of Signature Version 4, for S3 and from its suite of tests.
struct `Requests to a bucket are signed` {
    private struct Example: Sendable {
        let method: String
        var path = "/"
        var query: [(name: String, value: String)] = []
        var headers: [(name: String, value: String)] = []
        var body = ""
        let signature: String
    }

    private static let examples = [
        Example(
            method: "GET",
            path: "/test.txt",
            headers: [("Range", "bytes=0-9")],
            signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        ),
        Example(
            method: "PUT",
            path: "/test$file.text",
            headers: [("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
            body: "Welcome to Amazon S3.",
            signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
        ),
        Example(
            method: "GET",
            query: [("lifecycle", "")],
            signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"
        ),
        Example(
            method: "GET",
            query: [("prefix", "J"), ("max-keys", "2")],
            signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
        ),
    ]

    @Test(arguments: examples.indices)
    func `as S3's manual shows it`(index: Int) throws {
        let example = Self.examples[index]
        let credentials = try #require(
            BucketCredentials(accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
        )
        let hash = BucketSignature.hash(example.body.utf8)
        let authorization = BucketSignature(credentials: credentials, region: "us-east-1").authorization(
            method: example.method,
            path: example.path,
            query: example.query,
            headers: example.headers + [
                ("Host", "examplebucket.s3.amazonaws.com"), ("x-amz-content-sha256", hash),
                ("x-amz-date", "20130524T000000Z"),
            ],
            bodyHash: hash,
            date: try Date("2013-05-24T00:00:00Z", strategy: .iso8601)
        )
        #expect(authorization.hasSuffix("Signature=\(example.signature)"))
        let scope = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request"
        #expect(authorization.hasPrefix("AWS4-HMAC-SHA256 Credential=\(scope),SignedHeaders="))
    }

    @Test func `as the suite for all services shows it`() throws {
        let credentials = try #require(
            BucketCredentials(accessKey: "AKIDEXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
        )
        let signature = BucketSignature(credentials: credentials, region: "us-east-1", service: "service")
        let authorization = signature.authorization(
            method: "GET",
            path: "/",
            query: [],
            headers: [("Host", "example.amazonaws.com"), ("X-Amz-Date", "20150830T123600Z")],
            bodyHash: BucketSignature.emptyHash,
            date: try Date("2015-08-30T12:36:00Z", strategy: .iso8601)
        )
        #expect(
            authorization == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
                + "SignedHeaders=host;x-amz-date,"
                + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        )
    }

    @Test func `with a query that is sorted as it goes out, escapes included`() {
        #expect(
            BucketSignature.queryText([
                ("prefix", "chat/3/"), ("list-type", "2"), ("a b", "ü~"), ("a", "2"), ("a", "1"),
            ]) == "a=1&a=2&a%20b=%C3%BC~&list-type=2&prefix=chat%2F3%2F"
        )
    }
}
