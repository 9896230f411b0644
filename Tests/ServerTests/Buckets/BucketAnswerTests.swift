import PlatformCore
import Testing

@testable import echoim

struct `What a bucket answers is read` {
    @Test func `page by page, with entities, fractions of seconds or none`() throws {
        let page = try #require(
            BucketPage(
                Array(
                    """
                    <?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
                    <!-- > --><IsTruncated>true</IsTruncated><Delimiter x="/>" y='>"'/><CommonPrefixes ><Prefix>x/</Prefix></CommonPrefixes>
                    <Contents><Key>a&amp;b/&#x63;</Key><LastModified>2009-10-12T17:50:30.250Z</LastModified>
                    <Size>434234</Size><Owner><ID>1</ID></Owner></Contents>
                    <Contents><Size>0</Size><LastModified>2009-10-12T17:50:30Z</LastModified>
                    <Key><![CDATA[d]]></Key></Contents>
                    </ListBucketResult>
                    """.utf8
                )
            )
        )
        #expect(page.isTruncated)
        #expect(page.entries.map(\.key) == ["a&b/c", "d"])
        #expect(page.entries.map(\.byteCount) == [434_234, 0])
        #expect(page.entries.map(\.putAt?.rawValue) == [1_255_369_830_250, 1_255_369_830_000])
    }

    @Test(arguments: [
        "", "no", "<a/>", "<ListBucketResult>",
        "<ListBucketResult><Contents><Key>a</Key></Contents></ListBucketResult>",
        "<ListBucketResult><Contents><Key>a</Key><Size>-</Size></Contents></ListBucketResult>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><ListBucketResult></ListBucketResult>",
        "<ListBucketResult></ListBucketResult>x", "<ListBucketResult></ListBucketResult><a></a>", "<a></b>", "&amp;",
        "<ListBucketResult>&many;</ListBucketResult>", "<ListBucketResult>&#xFFFFFFFF;</ListBucketResult>",
        "<ListBucketResult a='></ListBucketResult>", "<ListBucketResult <a></ListBucketResult>", "<></>",
        String(repeating: "<ListBucketResult>", count: 40) + String(repeating: "</ListBucketResult>", count: 40),
    ])
    func `and what is no page is none`(text: String) {
        #expect(BucketPage(Array(text.utf8)) == nil)
    }

    @Test func `however it is cut or damaged`() {
        let text = Array(
            """
            <ListBucketResult><Contents><Key>a</Key><LastModified>2009-10-12T17:50:30Z</LastModified>
            <Size>1</Size></Contents></ListBucketResult>
            """.utf8
        )
        for count in 0..<text.count { #expect(BucketPage(Array(text.prefix(count))) == nil) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5_000 {
            var damaged = text
            damaged[Int.random(in: 0..<text.count, using: &generator)] = .random(in: 0...255, using: &generator)
            _ = BucketPage(damaged)
            _ = BucketRefusal.code(in: damaged)
        }
    }

    @Test(
        arguments: [
            ("<Error><Code>NoSuchKey</Code><Key>x</Key></Error>", "NoSuchKey"), ("", ""), ("<html>", ""),
            ("<Error><Code>a b\u{7}</Code></Error>", ""), ("<Error><Message>x</Message></Error>", ""),
        ]
    )
    func `and why it refused, in its own word`(text: String, code: String) {
        #expect(BucketRefusal.code(in: Array(text.utf8)) == code)
    }
}
