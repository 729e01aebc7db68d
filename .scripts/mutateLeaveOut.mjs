// Tells the mutation tests which texts to leave alone: those that the type check or the tests of words look after.

/** A word of the domain, an id, a name of a field: with another one the type check fails. */
const NAME = /^[\p{L}\d_$][\p{L}\d_$.:/-]*$/u;

/** Two words with a space between them, or a letter of another script than ours. */
const SENTENCE = /\p{L}[,.:;]? |\p{Script=Han}/u;

const texts = {
  shouldIgnore({ node }) {
    if (node.type === 'StringLiteral' && NAME.test(node.value)) return 'a name';
    if (node.type === 'StringLiteral' && SENTENCE.test(node.value)) return 'words for the screen';
    if (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => SENTENCE.test(value.raw))) {
      return 'words for the screen';
    }
    return undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: texts }];
