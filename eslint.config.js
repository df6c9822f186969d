import compat from 'eslint-plugin-compat';
import hooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'public/'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    plugins: { 'react-hooks': hooks, regexp },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Empty defaults of callbacks are plain where they stand.
      '@typescript-eslint/no-empty-function': 'off',
      // A wrong argument type is caught by the compiler; a helper's generic used once documents what it returns.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `== null` stands for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'prefer-const': 'error',
      // Numeric loops over typed arrays keep their index; records and maps are named for what they hold.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    // What the browsers named in package.json do not know cannot be used.
    files: ['src/**', 'workers/**'],
    ignores: ['src/cli/**'],
    plugins: { compat },
    settings: { lintAllEsApis: true },
    rules: { 'compat/compat': 'error' },
  },
  {
    // Files, links and pasted text meet these patterns: each must take linear time, wherever it begins to look.
    files: ['src/**', 'workers/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // What every engine must compute to the same last digit: `Math` leaves these to the engine.
    files: [
      'mathematics',
      'physics',
      'statistics',
      'data',
      'searches',
      'exclusion',
      'engine',
      'import',
      'export',
      'own',
    ].map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name="Math"][property.name=/^(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log10|log2|pow|cbrt|hypot)$/]',
          message: 'Engines differ in its last digit: take it from src/mathematics.',
        },
        {
          selector: 'BinaryExpression[operator="**"]:not([left.value=2]):not([right.value=2])',
          message: 'Engines differ in its last digit: take power from src/mathematics.',
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
);
